import { v7 as timeOrderedId } from 'uuid';
import { localDayOf } from '@/lib/cadence/days';
import { endsRest } from '@/lib/cadence/ends-rest';
import type { HistoryEvent } from '@/lib/schema/event';
import type { Database } from './database';
import { reindexPeople } from './reindex-people';

/** Distributes over the union, so that each type of event keeps its own fields. */
type WithoutStamp<Event> = Event extends HistoryEvent ? Omit<Event, 'id' | 'on'> & { id?: string } : never;

/** An event before it has a day and, unless its id was chosen beforehand, an id. */
export type NewEvent = WithoutStamp<HistoryEvent>;

/**
 * Adds events to one person's history, in one durable transaction with the index that derives from it: all of it
 * happens, or nothing; an id that is there already rejects. What ends the rest of someone let go brings its `reopened`
 * along. `now` is epoch ms; the events happened on its local day. Returns the new ids, in order.
 */
export async function recordEvents(db: Database, person: string, events: NewEvent[], now: number): Promise<string[]> {
  const on = localDayOf(now);
  return db.transaction('rw', db.people, db.events, db.settings, async () => {
    const isResting = events.some(endsRest) && (await db.people.get(person))?.stage === 'resting';
    const all: NewEvent[] = isResting ? [{ type: 'reopened' }, ...events] : events;
    const rows = all.map((event) => ({
      ...event,
      id: event.id ?? timeOrderedId(),
      on,
      person,
      recordedAt: now,
    }));
    await db.events.bulkAdd(rows);
    const introductions = await db.events.where('to').equals(person).toArray();
    await reindexPeople(db, [person, ...introductions.map((row) => row.person)], on);
    return rows.map((row) => row.id);
  });
}

/** Takes events back by adding a `voided` for each: history is never edited. Same promise as `recordEvents`. */
export async function voidEvents(db: Database, person: string, ids: string[], now: number): Promise<void> {
  await recordEvents(
    db,
    person,
    ids.map((event) => ({ type: 'voided', event })),
    now,
  );
}
