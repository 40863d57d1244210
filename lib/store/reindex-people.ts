import { dueForPerson } from '@/lib/cadence/due';
import { stageOf } from '@/lib/cadence/stage';
import { standingEvents } from '@/lib/cadence/standing-events';
import type { LocalDay } from '@/lib/schema/local-day';
import type { Database } from './database';
import { readMeetings } from './read-meetings';
import { searchWordsOf } from './search-words';
import { readSetting } from './settings';

/**
 * Rewrites `stage`, `dueOn` and `words` of the given people from their events. Has to run in the transaction that changed the
 * events, so that the index can't fall behind; people who aren't there are passed over.
 */
export async function reindexPeople(db: Database, ids: Iterable<string>, today: LocalDay): Promise<void> {
  const policy = await readSetting(db, 'policy');
  for (const id of new Set(ids)) {
    const person = await db.people.get(id);
    if (!person) continue;
    const events = await db.events.where('person').equals(id).toArray();
    const metDays = await readMeetings(db, events);
    const [first] = dueForPerson({ id, events }, metDays, policy, today);
    const standing = standingEvents(events);
    await db.people.update(id, {
      stage: standing.length === 0 ? null : stageOf(events),
      dueOn: first?.dueOn ?? null,
      words: searchWordsOf(person, standing),
    });
  }
}
