import type { Policy } from '@/lib/schema/policy';
import type { Database } from './database';
import { reindexPeople } from './reindex-people';
import { writeSetting } from './settings';

/** People whose index is rewritten at a time: all histories at once would fill the memory. */
const atOnce = 500;

/**
 * Keeps a new policy and, in the same transaction, moves everybody's due day to where it puts it; `writeSetting` alone
 * would leave the index with the old one. Rejects with zod's error when it isn't a policy.
 */
export async function changePolicy(db: Database, policy: Policy): Promise<void> {
  await db.transaction('rw', db.people, db.events, db.settings, async () => {
    await writeSetting(db, 'policy', policy);
    const ids = await db.people.where('stage').above('').primaryKeys();
    for (let from = 0; from < ids.length; from += atOnce) await reindexPeople(db, ids.slice(from, from + atOnce));
  });
}
