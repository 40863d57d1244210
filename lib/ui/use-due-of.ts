import { useLiveQuery } from 'dexie-react-hooks';
import type { LocalDay } from '@/lib/schema/local-day';
import { database } from '@/lib/store/database';
import { type DueEntry, readDueOf } from '@/lib/store/read-due';
import { readSetting } from '@/lib/store/settings';

/** All that is or will be due with a person as of `today`, the next first; undefined until read. Follows the database. */
export function useDueOf(id: string, today: LocalDay): DueEntry[] | undefined {
  return useLiveQuery(async () => {
    const person = await database.people.get(id);
    return person ? readDueOf(database, person, await readSetting(database, 'policy'), today) : [];
  }, [id, today]);
}
