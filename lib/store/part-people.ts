import type { MergedRecord, Person } from '@/lib/schema/person';
import type { Database, EventRow } from './database';
import { namesOf, pointTo } from './merge-people';
import { reindexPeople } from './reindex-people';

/**
 * Parts two records that were made one (`mergePeople`): the record `gone` is there again as it was, with the events that it
 * had brought along. What was written down since stays with the person. One transaction. Nothing happens when `id` has no
 * such record.
 */
export async function partPeople(db: Database, id: string, gone: string): Promise<void> {
  await db.transaction('rw', db.people, db.events, db.settings, async () => {
    const person = await db.people.get(id);
    const record = person?.merged?.find((one) => one.person.id === gone && one.into === id);
    if (!person || !record) return;
    const events = await readThere(db, record.events);
    const pointers = await readThere(db, record.pointers);
    await db.events.bulkPut(events.filter((event) => event.person === id).map((event) => ({ ...event, person: gone })));
    await db.events.bulkPut(pointers.map((event) => pointTo(event, id, gone)));
    // The one that stays gives its slug back before the other takes it.
    await db.people.put(withoutRecord(person, record));
    await db.people.put(restored(person, record));
    await reindexPeople(db, [id, gone, ...pointers.map((event) => event.person)]);
  });
}

async function readThere(db: Database, ids: string[]): Promise<EventRow[]> {
  return (await db.events.bulkGet(ids)).filter((event) => event !== undefined);
}

/** The records that had been merged into the one that goes, go with it. */
function cameAlong(person: Person, record: MergedRecord): MergedRecord[] {
  return (person.merged ?? []).filter((one) => one.into === record.person.id);
}

function restored(person: Person, record: MergedRecord): Person {
  const merged = cameAlong(person, record);
  return { ...record.person, ...(merged.length > 0 && { merged }) };
}

function withoutRecord(person: Person, record: MergedRecord): Person {
  const along = cameAlong(person, record);
  const leaving = new Set([record, ...along].flatMap((one) => namesOf(one.person)));
  // Aliases that the record had from elsewhere leave with it too.
  for (const alias of record.person.aliases ?? []) leaving.add(alias);
  const aliases = (person.aliases ?? []).filter((alias) => !leaving.has(alias));
  const merged = (person.merged ?? []).filter((one) => one !== record && !along.includes(one));
  return {
    ...person,
    ...given(person, record),
    aliases: aliases.length > 0 ? aliases : undefined,
    merged: merged.length > 0 ? merged : undefined,
  };
}

/** Without what it had taken from the record, unless the user changed it since. */
function given(person: Person, { filled, person: { notes, ...own } }: MergedRecord): Partial<Person> {
  const same = (field: string) =>
    JSON.stringify(person[field as keyof Person]) === JSON.stringify({ ...own, notes }[field as keyof typeof own]);
  const back = Object.fromEntries(
    filled.filter(same).map((field) => [field, field === 'slug' ? null : undefined]),
  ) as Partial<Person>;
  const tail = `\n\n${notes}`;
  const isJoined = notes !== undefined && person.notes?.endsWith(tail) && !filled.includes('notes');
  return isJoined ? { ...back, notes: person.notes?.slice(0, -tail.length) } : back;
}
