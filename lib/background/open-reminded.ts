import { openDashboard } from '@/lib/platform/dashboard-tab';
import type { Database } from '@/lib/store/database';
import { reminderOf } from './reminder-ids';

/** Opens what the notification with this id is about: the page of the conversation, or *Today*, which says what is wrong. */
export async function openReminded(db: Database, id: string): Promise<void> {
  const reminder = reminderOf(id);
  const arranged = reminder && 'conversation' in reminder ? db.events.get(reminder.conversation) : undefined;
  const person = await arranged?.then((event) => event?.person).catch(() => undefined);
  await openDashboard(person === undefined ? 'today' : `conversation/${person}`);
}
