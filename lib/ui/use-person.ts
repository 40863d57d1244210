import { useLiveQuery } from 'dexie-react-hooks';
import type { Person } from '@/lib/schema/person';
import { database } from '@/lib/store/database';

/** A person by id: null if there is none, undefined until read. Follows the database. */
export function usePerson(id: string): Person | null | undefined {
  return useLiveQuery(async () => (await database.people.get(id)) ?? null, [id]);
}
