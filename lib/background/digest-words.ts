import { i18n } from '#i18n';
import { interfaceLocale } from '@/lib/platform/interface-locale';
import type { NotificationWords } from '@/lib/platform/notifications';
import { nameOf } from '@/lib/profile/apply-corrections';
import type { Person } from '@/lib/schema/person';

/** How many people the notification names; the rest are a number. */
const namedAtMost = 2;

/** The words of the one notification for everybody to whom something is due; `people` has each once, most pressing first. */
export function digestWords(people: Person[]): NotificationWords {
  const names = people.slice(0, namedAtMost).map((person) => nameOf(person) || i18n.t('notification.someone'));
  const others = people.length - names.length;
  const parts = others === 0 ? names : [...names, i18n.t('notification.others', others)];
  return {
    title: i18n.t('notification.title', people.length),
    message: new Intl.ListFormat(interfaceLocale(i18n.t('localeTag'))).format(parts),
    buttons: [i18n.t('notification.writeNow'), i18n.t('notification.tomorrow')],
  };
}
