import type { LocalDay } from '@/lib/schema/local-day';
import type { Database } from './database';
import { deriveIndex } from './derive-index';
import { readMeetings } from './read-meetings';
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
    await db.people.update(id, deriveIndex(person, events, metDays, policy, today));
  }
}
