import type { Person } from '@/lib/schema/person';
import type { Database } from './database';
import { reindexPeople } from './reindex-people';

/** What the user says of someone, besides their history; undefined for no longer. */
export type PersonChange = Partial<Pick<Person, 'notes' | 'why' | 'corrections' | 'others'>>;

/** Changes what is kept of a person, and the words by which they are found. Passes over who isn't there. */
export async function changePerson(db: Database, id: string, change: PersonChange): Promise<void> {
  await db.transaction('rw', db.people, db.events, db.settings, async () => {
    await db.people.update(id, change);
    await reindexPeople(db, [id]);
  });
}
