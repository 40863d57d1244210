import type { Database } from './database';
import { recordForAll } from './record-events';
import type { WrittenOf } from './record-for';
import { reindexPeople } from './reindex-people';

/** What one click wrote down. */
export type Written = WrittenOf[];

/**
 * Takes back what one click wrote, for all its people at once: everything, or nothing. The events are voided, the remarks
 * are again what they were. `now` is epoch ms.
 */
export async function takeBack(db: Database, written: Written, now: number): Promise<void> {
  const entries = written.flatMap(({ person, events }) =>
    events.map((event) => ({ person, event: { type: 'voided' as const, event } })),
  );
  const remarked = written.filter(({ before }) => before !== undefined);
  await db.transaction('rw', db.people, db.events, db.settings, async () => {
    for (const { person, before = {} } of remarked) await db.people.update(person, before);
    // Why someone is on the list is among the words that find them.
    await reindexPeople(
      db,
      remarked.map(({ person }) => person),
    );
    await recordForAll(db, entries, now);
  });
}

/** The same for events known by their ids alone. Ids that aren't there are passed over. */
export async function takeBackIds(db: Database, ids: readonly string[], now: number): Promise<void> {
  const rows = (await db.events.bulkGet([...ids])).filter((row) => row !== undefined);
  await takeBack(
    db,
    rows.map(({ person, id }) => ({ person, events: [id] })),
    now,
  );
}
