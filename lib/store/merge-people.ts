import type { MergedRecord, Person } from '@/lib/schema/person';
import type { Database, EventRow } from './database';
import { reindexPeople } from './reindex-people';

/** What the kept record takes from the other where it has nothing of its own. */
const fillable = ['slug', 'why', 'found', 'keepInTouch', 'notes'] as const;

/**
 * Makes one of two records of the same person: `gone` goes into `kept` with all its history, and whoever introduced them,
 * or was told about them, points at the kept one. What either says of itself stays as it was; the kept one takes only what
 * it has nothing of, and both notes. One transaction. `now` is epoch ms. `partPeople` takes it back at any later time.
 */
export async function mergePeople(db: Database, kept: string, gone: string, now: number): Promise<void> {
  await db.transaction('rw', db.people, db.events, db.conversations, db.settings, async () => {
    const [one, other] = await db.people.bulkGet([kept, gone]);
    if (!one || !other || kept === gone) return;
    const own = await db.events.where('person').equals(gone).toArray();
    const pointers = (await readPointers(db, gone)).filter(({ person }) => person !== kept && person !== gone);
    await db.events.bulkPut(own.map((event) => ({ ...event, person: kept })));
    await db.events.bulkPut(pointers.map((event) => pointTo(event, gone, kept)));
    await keepConversation(db, kept, gone);
    // Deleted first: the slug may pass to the one that stays.
    await db.people.delete(gone);
    await db.people.put(join(one, other, { events: own, pointers }, now));
    await reindexPeople(db, [kept, ...pointers.map(({ person }) => person)]);
  });
}

/** Where only the one that goes had a conversation, the kept one goes on with it. The row stays: it is there when they part. */
async function keepConversation(db: Database, kept: string, gone: string): Promise<void> {
  const [own, other] = await db.conversations.bulkGet([kept, gone]);
  if (!own && other) await db.conversations.put({ ...other, person: kept });
}

/** The events of others that speak of a person: who sent me to them, and the letters that tell what came of it. */
async function readPointers(db: Database, id: string): Promise<EventRow[]> {
  const introductions = await db.events.where('to').equals(id).toArray();
  const referrers = [...new Set(introductions.map(({ person }) => person))];
  const letters = await db.events.where('person').anyOf(referrers).toArray();
  return [...introductions, ...letters.filter((event) => event.type === 'sent' && event.about === id)];
}

/** The event with `to` where it pointed at `from`. */
export function pointTo(event: EventRow, from: string, to: string): EventRow {
  if (event.type === 'introduced' && event.to === from) return { ...event, to };
  return event.type === 'sent' && event.about === from ? { ...event, about: to } : event;
}

function join(one: Person, other: Person, moved: { events: EventRow[]; pointers: EventRow[] }, now: number): Person {
  const filled = fillable.filter((field) => (one[field] ?? null) === null && (other[field] ?? null) !== null);
  const { merged = [], ...record } = other;
  const own: MergedRecord = {
    into: one.id,
    at: now,
    person: record,
    events: moved.events.map(({ id }) => id),
    pointers: moved.pointers.map(({ id }) => id),
    filled,
  };
  const isArchived = one.archivedAt !== undefined && other.archivedAt !== undefined;
  return {
    ...one,
    ...Object.fromEntries(filled.map((field) => [field, other[field]])),
    ...(one.notes && other.notes && { notes: `${one.notes}\n\n${other.notes}` }),
    archivedAt: isArchived ? one.archivedAt : undefined,
    aliases: [...new Set([...(one.aliases ?? []), ...(other.aliases ?? []), ...namesOf(other)])],
    merged: [...(one.merged ?? []), ...merged, own],
  };
}

/** What else a record may be called by: its id, and its slug if it has one. */
export function namesOf({ id, slug }: Pick<Person, 'id' | 'slug'>): string[] {
  return [`id:${id}`, ...(slug === null ? [] : [`slug:${slug}`])];
}
