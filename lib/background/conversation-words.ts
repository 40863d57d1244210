import { i18n } from '#i18n';
import { interfaceLocale } from '@/lib/platform/interface-locale';
import type { NotificationWords } from '@/lib/platform/notifications';
import { nameOf } from '@/lib/profile/apply-corrections';
import type { ConversationEntry } from '@/lib/store/read-reminders';

/** The words of the notification that a conversation begins within the hour. */
export function conversationWords({ person, day, time = '00:00', minutes }: ConversationEntry): NotificationWords {
  const at = Temporal.PlainDate.from(day).toPlainDateTime(time);
  const name = nameOf(person) || i18n.t('notification.someone');
  const locale = interfaceLocale(i18n.t('localeTag'));
  return {
    title: i18n.t('notification.conversation', {
      name,
      time: at.toLocaleString(locale, { hour: 'numeric', minute: '2-digit' }),
    }),
    message: i18n.t('notification.agreedMinutes', minutes),
    buttons: [],
  };
}
