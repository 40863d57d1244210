import { addDays, localDayOf } from '@/lib/cadence/days';
import { compareReadings } from '@/lib/profile/compare-readings';
import { mergeReading } from '@/lib/profile/merge-reading';
import type { LocalDay } from '@/lib/schema/local-day';
import type { NoticedChange, Person } from '@/lib/schema/person';
import type { Profile } from '@/lib/schema/profile';
import type { Database } from './database';
import { reindexPeople } from './reindex-people';

/** For how many days a change is news. */
const freshForDays = 14;

/**
 * Keeps what was read of someone in the list in place of the reading before; what the user corrected stays. Fields that
 * this page didn't give keep their last value. `now` is epoch ms. Returns what is new with them, the last two weeks' news
 * included (GUIDANCE G6: a new employer is an occasion).
 */
export async function recordReading(
  db: Database,
  person: Person,
  reading: Profile,
  now: number,
): Promise<NoticedChange[]> {
  const today = localDayOf(now);
  const found = compareReadings(person.profile, reading).map((change) => ({ ...change, on: today }));
  const changes = found.length > 0 ? found : person.changes;
  await db.transaction('rw', db.people, db.events, db.settings, async () => {
    await db.people.update(person.id, { profile: mergeReading(person.profile, reading), changes, readAt: now });
    await reindexPeople(db, [person.id]);
  });
  return freshChanges(changes, today);
}

/** The changes that are still news on `today`. */
export function freshChanges(changes: NoticedChange[], today: LocalDay): NoticedChange[] {
  return changes.filter(({ on }) => addDays(on, freshForDays) >= today);
}
