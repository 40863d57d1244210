import type { Database } from './database';
import { reindexPeople } from './reindex-people';

/**
 * Puts people away, or back in view: nothing of theirs is deleted. Whoever is in the archive takes no place and owes nobody
 * anything. `archivedAt` is epoch ms, undefined for back in view.
 */
export async function archivePeople(
  db: Database,
  ids: readonly string[],
  archivedAt: number | undefined,
): Promise<void> {
  await db.transaction('rw', db.people, db.events, db.settings, async () => {
    await db.people.bulkUpdate(ids.map((key) => ({ key, changes: { archivedAt } })));
    await reindexPeople(db, ids);
  });
}
