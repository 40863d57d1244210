import { useLiveQuery } from 'dexie-react-hooks';
import type { LocalDay } from '@/lib/schema/local-day';
import { database } from '@/lib/store/database';
import { type PersonFile, readPersonFile } from '@/lib/store/read-person-file';

/** Everything about a person: null if there is none, undefined until read. Follows the database. */
export function usePersonFile(id: string, today: LocalDay): PersonFile | null | undefined {
  return useLiveQuery(() => readPersonFile(database, id, today), [id, today]);
}
