import { useLiveQuery } from 'dexie-react-hooks';
import { database, type EventRow } from '@/lib/store/database';
import { readHistory } from '@/lib/store/find-person';

/** A person's whole history in no order, empty for someone new; undefined until read. Follows the database. */
export function useHistory(person: string): EventRow[] | undefined {
  return useLiveQuery(() => readHistory(database, person), [person]);
}
