import { useLiveQuery } from 'dexie-react-hooks';
import type { Person } from '@/lib/schema/person';
import { database } from '@/lib/store/database';

/** More than these nobody sets one by one. */
const atMost = 100;

/** The people one has spoken with, longest known first; undefined until read. Follows the database. */
export function useInTouch(): Person[] | undefined {
  return useLiveQuery(() => database.people.where('stage').anyOf('met', 'in-touch').limit(atMost).sortBy('createdAt'));
}
