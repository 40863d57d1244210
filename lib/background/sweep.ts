import { i18n } from '#i18n';
import { localDayOf } from '@/lib/cadence/days';
import { planReminders } from '@/lib/cadence/plan-reminders';
import { ensureNextAlarm } from '@/lib/platform/alarms';
import { readNotificationLevel } from '@/lib/platform/notifications';
import { showOnToolbarButton } from '@/lib/platform/toolbar-button';
import type { Person } from '@/lib/schema/person';
import type { Database } from '@/lib/store/database';
import { type ConversationEntry, readReminders } from '@/lib/store/read-reminders';
import { conversationWords } from './conversation-words';
import { digestWords } from './digest-words';
import { forgetWrongDays, noteTold } from './keep-ledger';
import { clearOtherDigests, tellReminder } from './tell-reminder';

/**
 * Reads from the table what is due at `now` (epoch ms), puts the number on the toolbar button, sets the alarm for the next
 * moment that matters, and tells the user what is to be told now. Safe to run at any time and any number of times: it
 * may end anywhere, and the next one does what this one didn't. Where one of the three fails, the others happen all the
 * same.
 */
export async function sweep(db: Database, now: number): Promise<void> {
  const timeZone = Temporal.Now.timeZoneId();
  const today = localDayOf(now, timeZone);
  const { due, conversations, ledger, hours } = await readReminders(db, today);
  const people = [...new Map(due.map(({ person }) => [person.id, person])).values()];
  const plan = planReminders(conversations, ledger, hours, now, timeZone);
  const title = people.length === 0 ? i18n.t('extName') : i18n.t('toolbar.due', people.length);
  const outcomes = await Promise.allSettled([
    ensureNextAlarm(plan.nextAt),
    showOnToolbarButton(people.length, title),
    forgetWrongDays(db, ledger.settledOn, today).then(() => tell(db, people, plan)),
  ]);
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
}

/** While notifications are off nothing counts as told: once they are on again the day's digest appears after all. */
async function tell(
  db: Database,
  people: Person[],
  { digestOn, conversations }: { digestOn: string | null; conversations: ConversationEntry[] },
): Promise<void> {
  if (digestOn === null && conversations.length === 0) return;
  if ((await readNotificationLevel()) === 'denied') return;
  for (const entry of conversations) await tellReminder(db, { conversation: entry.id }, conversationWords(entry));
  if (digestOn === null) return;
  await clearOtherDigests(digestOn);
  if (people.length === 0) await noteTold(db, { digestOn });
  else await tellReminder(db, { digestOn }, digestWords(people));
}
