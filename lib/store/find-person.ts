import type { Person } from '@/lib/schema/person';
import type { Database, EventRow } from './database';

/** The person with this slug (in normal form), with their whole history; null for someone new. */
export async function findPersonBySlug(
  db: Database,
  slug: string,
): Promise<{ person: Person; events: EventRow[] } | null> {
  const person = await findBySlug(db, slug);
  return person ? { person, events: await readHistory(db, person.id) } : null;
}

/** The person with this slug, also when it was of a record that was merged into theirs. */
export async function findBySlug(db: Database, slug: string): Promise<Person | undefined> {
  return (await db.people.where('slug').equals(slug).first()) ?? (await findByAlias(db, `slug:${slug}`));
}

/** The person with this id, also when it was of a record that was merged into theirs. */
export async function findById(db: Database, id: string): Promise<Person | undefined> {
  return (await db.people.get(id)) ?? (await findByAlias(db, `id:${id}`));
}

function findByAlias(db: Database, alias: string): Promise<Person | undefined> {
  return db.people.where('aliases').equals(alias).first();
}

/** A person's whole history, taken-back events included; `standingEvents` puts it in order. */
export async function readHistory(db: Database, person: string): Promise<EventRow[]> {
  return db.events.where('person').equals(person).toArray();
}
