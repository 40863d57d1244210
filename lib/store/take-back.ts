import type { Database } from './database';
import { recordForAll } from './record-events';

/** What one click wrote down: the ids of the events, by person. */
export type Written = { person: string; events: string[] }[];

/** Takes back what one click wrote, for all its people at once: everything, or nothing. `now` is epoch ms. */
export async function takeBack(db: Database, written: Written, now: number): Promise<void> {
  const entries = written.flatMap(({ person, events }) =>
    events.map((event) => ({ person, event: { type: 'voided' as const, event } })),
  );
  await recordForAll(db, entries, now);
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
