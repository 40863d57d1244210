import { useLiveQuery } from 'dexie-react-hooks';
import { database } from '@/lib/store/database';
import { type PersonRow, readPeopleRows } from '@/lib/store/read-people-rows';

/** Everybody, archived people included; undefined until read. Follows the database. */
export function usePeopleRows(): PersonRow[] | undefined {
  return useLiveQuery(() => readPeopleRows(database));
}
