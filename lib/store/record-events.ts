import { v7 as timeOrderedId } from 'uuid';
import { localDayOf } from '@/lib/cadence/days';
import { endsRest } from '@/lib/cadence/ends-rest';
import type { HistoryEvent } from '@/lib/schema/event';
import type { LocalDay } from '@/lib/schema/local-day';
import type { Database } from './database';
import { reindexPeople } from './reindex-people';

/** Distributes over the union, so that each type of event keeps its own fields. */
type WithoutStamp<Event> = Event extends HistoryEvent
  ? Omit<Event, 'id' | 'on'> & { id?: string; on?: LocalDay }
  : never;

/** An event before it has an id and a day, unless they were chosen beforehand. */
export type NewEvent = WithoutStamp<HistoryEvent>;

/**
 * Adds events to one person's history, in one durable transaction with the index that derives from it: all of it
 * happens, or nothing; an id that is there already rejects. What ends the rest of someone let go brings its `reopened`
 * along, and takes someone out of the
 * archive, as putting them on the list does. `now` is epoch ms; events without a day of their own happened on its local day.
 * Returns the ids of what was given, in order, after those of what came along.
 */
export function recordEvents(db: Database, person: string, events: NewEvent[], now: number): Promise<string[]> {
  return recordForAll(
    db,
    events.map((event) => ({ person, event })),
    now,
  );
}

/** An event with whose it is. */
interface NewEntry {
  person: string;
  event: NewEvent;
}

/** The same promise for events of several people at once. */
export async function recordForAll(db: Database, entries: NewEntry[], now: number): Promise<string[]> {
  const today = localDayOf(now);
  return db.transaction('rw', db.people, db.events, db.settings, async () => {
    const rows = (await withReopening(db, entries)).map(({ person, event }) => ({
      ...event,
      id: event.id ?? timeOrderedId(),
      on: event.on ?? today,
      person,
      recordedAt: now,
    }));
    const people = [...new Set(rows.map(({ person }) => person))];
    await db.events.bulkAdd(rows);
    await unarchive(
      db,
      rows.filter(bringsBack).map(({ person }) => person),
    );
    const introductions = await db.events.where('to').anyOf(people).toArray();
    await reindexPeople(db, [...people, ...introductions.map((row) => row.person)]);
    return rows.map((row) => row.id);
  });
}

/** What ends a rest brings its `reopened`, before it, once for each person who rests. */
async function withReopening(db: Database, entries: NewEntry[]): Promise<NewEntry[]> {
  const ending = [...new Set(entries.filter(({ event }) => endsRest(event)).map(({ person }) => person))];
  const resting = (await db.people.bulkGet(ending)).filter((person) => person?.stage === 'resting');
  const reopened = resting.map((person) => ({ person: person?.id ?? '', event: { type: 'reopened' as const } }));
  return [...reopened, ...entries];
}

function bringsBack(event: HistoryEvent): boolean {
  return event.type === 'listed' || endsRest(event);
}

async function unarchive(db: Database, ids: string[]): Promise<void> {
  const people = (await db.people.bulkGet([...new Set(ids)])).filter((person) => person?.archivedAt !== undefined);
  for (const person of people) if (person) await db.people.update(person.id, { archivedAt: undefined });
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
