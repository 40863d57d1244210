import { useLiveQuery } from 'dexie-react-hooks';
import { database } from '@/lib/store/database';
import { findIds } from '@/lib/store/find-ids';

/** The ids of who is found by what was typed, null for everybody; undefined until looked up. Follows the database. */
export function useFoundIds(query: string): ReadonlySet<string> | null | undefined {
  return useLiveQuery(() => findIds(database, query), [query]);
}
