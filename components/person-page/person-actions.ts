import { i18n } from '#i18n';
import { shortNameOf } from '@/components/app/owed-item-of';
import type { MenuAction } from '@/components/ui/action-menu';
import type { Person } from '@/lib/schema/person';
import { setArchived } from '@/lib/ui/change-one';
import { openNote } from '@/lib/ui/navigate';
import { openLetterTo } from '@/lib/ui/open-letter';
import { letRest } from '@/lib/ui/record-with-undo';
import { showFailure } from '@/lib/ui/show-failure';

/** What can be done with a person besides what is due. */
export function personActions(person: Person): MenuAction[] {
  const someone = { ...person, person: person.id };
  const name = shortNameOf(person);
  const isArchived = person.archivedAt !== undefined;
  return [
    {
      id: 'write',
      label: i18n.t('personPage.write'),
      onSelect: () => void openLetterTo(person).catch(showFailure),
    },
    { id: 'note', label: i18n.t('menu.note'), onSelect: () => openNote(someone, 'promise') },
    { id: 'list', label: i18n.t('menu.topicAndWhy'), onSelect: () => openNote(someone, 'list') },
    ...(person.stage === null || person.stage === 'resting'
      ? []
      : [{ id: 'rest', label: i18n.t('later.rest'), apart: true, onSelect: () => void letRest(person.id, name) }]),
    {
      id: 'archive',
      label: i18n.t(isArchived ? 'people.bulk.unarchive' : 'people.bulk.archive'),
      apart: true,
      onSelect: () => void setArchived(person.id, name, isArchived ? undefined : Date.now()),
    },
  ];
}
