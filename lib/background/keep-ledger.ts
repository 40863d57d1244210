import { addAnnounced, forgetFutureDays, settleDay } from '@/lib/cadence/plan-reminders';
import type { LocalDay } from '@/lib/schema/local-day';
import type { Database } from '@/lib/store/database';
import { readSetting, writeSetting } from '@/lib/store/settings';
import type { ReminderId } from './reminder-ids';

/** Writes down that a reminder was told, so that it isn't told again. */
export async function noteTold(db: Database, reminder: ReminderId): Promise<void> {
  await db.transaction('rw', db.settings, async () => {
    if ('digestOn' in reminder) {
      const days = await readSetting(db, 'digestSettledOn');
      await writeSetting(db, 'digestSettledOn', settleDay(days, reminder.digestOn));
    } else {
      const announced = await readSetting(db, 'conversationsAnnounced');
      await writeSetting(db, 'conversationsAnnounced', addAnnounced(announced, reminder.conversation));
    }
  });
}

/** Forgets the days that a wrong clock settled. `settledOn` is what the ledger says. */
export async function forgetWrongDays(db: Database, settledOn: readonly LocalDay[], today: LocalDay): Promise<void> {
  const kept = forgetFutureDays(settledOn, today);
  if (kept.length < settledOn.length) await writeSetting(db, 'digestSettledOn', kept);
}
