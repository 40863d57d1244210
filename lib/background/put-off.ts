import { addDays, localDayOf } from '@/lib/cadence/days';
import type { LocalDay } from '@/lib/schema/local-day';
import type { Database } from '@/lib/store/database';
import { readDue } from '@/lib/store/read-due';
import { type NewEvent, recordForAll } from '@/lib/store/record-events';

/**
 * *Tomorrow* on a digest: snoozes until tomorrow everybody with whom something was due on the digest's day and still is.
 * Who is to be spoken with today is left alone, since tomorrow is too late to prepare. `now` is epoch ms.
 */
export async function putOffUntilTomorrow(db: Database, digestOn: LocalDay, now: number): Promise<void> {
  const today = localDayOf(now);
  const due = await readDue(db, today, digestOn < today ? digestOn : today);
  const people = new Set(due.map(({ person }) => person.id));
  for (const { item, person } of due) {
    if (item.because.reason === 'conversation-ahead' && item.because.day === today) people.delete(person.id);
  }
  const snooze: NewEvent = { type: 'snoozed', until: addDays(today, 1) };
  await recordForAll(
    db,
    [...people].map((person) => ({ person, event: snooze })),
    now,
  );
}
