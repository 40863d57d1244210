import {
  clearNotification,
  listNotifications,
  type NotificationWords,
  showNotification,
} from '@/lib/platform/notifications';
import type { LocalDay } from '@/lib/schema/local-day';
import type { Database } from '@/lib/store/database';
import { noteTold } from './keep-ledger';
import { notificationIdOf, type ReminderId, reminderOf } from './reminder-ids';

/**
 * Shows a reminder and writes down, after that, that it was told. The other order could lose it; in this one, a worker
 * killed in between leaves a notification that nobody wrote down. It isn't shown again as long as it is up, and once it
 * is clicked or waved away, that is written down (`start-background.ts`).
 */
export async function tellReminder(db: Database, reminder: ReminderId, words: NotificationWords): Promise<void> {
  const id = notificationIdOf(reminder);
  if (!(await listNotifications()).includes(id)) await showNotification(id, words);
  await noteTold(db, reminder);
}

/** Takes away the digests of other days: yesterday's must not stand beside today's. */
export async function clearOtherDigests(today: LocalDay): Promise<void> {
  for (const id of await listNotifications()) {
    const reminder = reminderOf(id);
    if (reminder && 'digestOn' in reminder && reminder.digestOn !== today) await clearNotification(id);
  }
}
