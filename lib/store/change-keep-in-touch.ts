import type { KeepInTouch } from '@/lib/schema/person';
import type { Database } from './database';
import { reindexPeople } from './reindex-people';

/**
 * Sets how often to keep in touch with one person, undefined to leave it to the policy, and moves what is due by it.
 * Resolves with what it was before.
 */
export async function changeKeepInTouch(
  db: Database,
  person: string,
  keepInTouch: KeepInTouch | undefined,
): Promise<KeepInTouch | undefined> {
  return db.transaction('rw', db.people, db.events, db.settings, async () => {
    const before = await db.people.get(person);
    await db.people.update(person, { keepInTouch });
    await reindexPeople(db, [person]);
    return before?.keepInTouch;
  });
}
