import type { Person } from '@/lib/schema/person';
import type { Database, EventRow } from './database';

/** The person with this slug (in normal form), with their whole history; null for someone new. */
export async function findPersonBySlug(
  db: Database,
  slug: string,
): Promise<{ person: Person; events: EventRow[] } | null> {
  const person = await db.people.where('slug').equals(slug).first();
  return person ? { person, events: await readHistory(db, person.id) } : null;
}

/** A person's whole history, taken-back events included; `standingEvents` puts it in order. */
export async function readHistory(db: Database, person: string): Promise<EventRow[]> {
  return db.events.where('person').equals(person).toArray();
}
