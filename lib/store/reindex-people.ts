import type { Database } from './database';
import { deriveIndex } from './derive-index';
import { readHistories } from './read-histories';
import { readMeetings } from './read-meetings';
import { readSetting } from './settings';

/**
 * Rewrites the index of the given people (`deriveIndex`) from their events. Has to run in the transaction that changed the
 * events, so that the index can't fall behind; people who aren't there are passed over.
 */
export async function reindexPeople(db: Database, ids: Iterable<string>): Promise<void> {
  const policy = await readSetting(db, 'policy');
  const wanted = [...new Set(ids)];
  const people = (await db.people.bulkGet(wanted)).filter((person) => person !== undefined);
  const histories = await readHistories(
    db,
    people.map(({ id }) => id),
  );
  const metDays = await readMeetings(db, [...histories.values()].flat());
  await db.people.bulkPut(
    people.map((person) => ({ ...person, ...deriveIndex(person, histories.get(person.id) ?? [], metDays, policy) })),
  );
}
