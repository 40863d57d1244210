import { useCallback } from 'react';
import { i18n } from '#i18n';
import { actionsForDue } from '@/components/app/actions-for-due';
import { AppToast } from '@/components/app/app-toast';
import { owedItemOf, shortNameOf } from '@/components/app/owed-item-of';
import { readFieldsOf } from '@/components/app/read-fields-of';
import { useIsWriting } from '@/components/dashboard/writing-pane';
import { stageWords } from '@/components/people/stage-words';
import { useCalendar } from '@/components/ui/day';
import { localDayOf } from '@/lib/cadence/days';
import { applyCorrections, nameOf } from '@/lib/profile/apply-corrections';
import { profileUrl } from '@/lib/profile/slug';
import type { PersonFile } from '@/lib/store/read-person-file';
import { keepChange, mergeTwo, partTwo, recordOne, voidEvent } from '@/lib/ui/change-one';
import { copyLetter } from '@/lib/ui/copy-letter';
import { openNote } from '@/lib/ui/navigate';
import { openDue } from '@/lib/ui/open-due';
import { openLetterTo } from '@/lib/ui/open-letter';
import { quartersOfStage } from '@/lib/ui/quarters-of-stage';
import { saveKeepInTouch } from '@/lib/ui/save-settings';
import { showFailure } from '@/lib/ui/show-failure';
import { markdownAction } from './markdown-action';
import { personActions } from './person-actions';
import { PersonView } from './person-view';
import { promisesOf } from './promises-of';
import { timelineOf } from './timeline-entry';

/** A person's file, as the page shows it. */
export function PersonFilePage({ file }: { file: PersonFile }) {
  const calendar = useCalendar();
  const isWriting = useIsWriting();
  const { person, events, due, others } = file;
  const profile = applyCorrections(person.profile, person.corrections);
  const [next] = due;
  const someone = { ...person, person: person.id };
  const name = nameOf(person);
  const shortName = shortNameOf(person);
  const otherName = (id: string) => {
    const other = others.get(id);
    return other ? nameOf(other) : i18n.t('notification.someone');
  };
  const itemOf = (entry: PersonFile['due'][number]) => ({
    ...owedItemOf(entry, calendar, entry.item.about ? others.get(entry.item.about) : undefined),
    isTalking: entry.item.kind === 'prepare' && file.isTalking,
  });
  const timeline = timelineOf(events, { ...calendar, nameOf: otherName });
  const ledTo = [...new Set(events.flatMap((event) => (event.type === 'introduced' ? [event.to] : [])))];
  const saveNotes = useCallback((notes: string) => keepChange(person.id, { notes }), [person.id]);
  return (
    <PersonView
      top={{
        name,
        about: [profile.headline ?? profile.currentTitle, profile.location].filter(Boolean).join(' · '),
        stage: stageWords(person.stage),
        quarters: quartersOfStage[person.stage ?? 'listed'],
        address: person.slug === null ? null : profileUrl(person.slug),
        actions: [...personActions(person), markdownAction(person, timeline)],
        isArchived: person.archivedAt !== undefined,
      }}
      shortName={shortName}
      next={{
        item: next ? itemOf(next) : null,
        actions: next ? actionsForDue(next, calendar) : {},
        onGo: () => next && openDue(next),
        onWrite: () =>
          void openLetterTo(person, person.stage === null ? 'request' : 'keep-in-touch').catch(showFailure),
      }}
      timeline={timeline}
      onNote={() => openNote(someone, 'promise')}
      onCopy={(text) => void copyLetter(text)}
      onVoid={(id, reason) => void voidEvent(person.id, id, reason)}
      owed={due.map(itemOf)}
      promises={promisesOf(events)}
      onKept={(promise) => void recordOne(person.id, [{ type: 'kept', promise }], i18n.t('toast.kept'))}
      introducedBy={file.introducedBy}
      ledTo={ledTo.filter((id) => others.has(id)).map((id) => ({ id, name: otherName(id) }))}
      topic={person.topic ?? null}
      why={person.why ?? null}
      onTopic={() => openNote(someone, 'list')}
      keepInTouch={
        person.stage === 'met' || person.stage === 'in-touch'
          ? {
              value: person.keepInTouch ?? null,
              onChange: (value) => void saveKeepInTouch(person.id, shortName, value),
            }
          : null
      }
      notes={person.notes ?? ''}
      onNotes={saveNotes}
      fields={readFieldsOf(person.profile, profile)}
      onField={(field, value) => void keepChange(person.id, { corrections: { ...person.corrections, [field]: value } })}
      alike={file.alike}
      merged={(person.merged ?? [])
        .filter(({ into }) => into === person.id)
        .map((record) => ({ id: record.person.id, name: nameOf(record.person), on: localDayOf(record.at) }))}
      onMerge={(id) => void mergeTwo(person.id, id, name)}
      onPart={(id) => void partTwo(person.id, id, name)}
      toast={!isWriting && <AppToast />}
    />
  );
}
