import { useLiveQuery } from 'dexie-react-hooks';
import type { Person } from '@/lib/schema/person';
import { database } from '@/lib/store/database';
import { readFive, readNextToWrite } from '@/lib/store/read-list';

/** The people in the five places (GUIDANCE A1), and whom to write to next; undefined until read. Follows the database. */
export function usePeople(): { five: Person[]; next: Person | null } | undefined {
  return useLiveQuery(async () => ({
    five: await readFive(database),
    next: await readNextToWrite(database),
  }));
}
