import { useLiveQuery } from 'dexie-react-hooks';
import type { Person } from '@/lib/schema/person';
import { database } from '@/lib/store/database';
import { searchPeople } from '@/lib/store/search-people';

/** Who is found by what was typed, best first; undefined until looked up. Follows the database. */
export function useSearch(query: string): Person[] | undefined {
  return useLiveQuery(() => searchPeople(database, query), [query]);
}
