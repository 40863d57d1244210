import { useLiveQuery } from 'dexie-react-hooks';
import type { LocalDay } from '@/lib/schema/local-day';
import { database } from '@/lib/store/database';
import { type DueEntry, readNextSteps } from '@/lib/store/read-due';

/** The next thing due with each of these people, by id; nothing of those with whom nothing is. Follows the database. */
export function useNextSteps(ids: readonly string[], today: LocalDay): ReadonlyMap<string, DueEntry> {
  // The same people in a new array are the same question.
  const key = ids.join('\n');
  const steps = useLiveQuery(() => readNextSteps(database, key === '' ? [] : key.split('\n'), today), [key, today]);
  return steps ?? none;
}

const none: ReadonlyMap<string, DueEntry> = new Map();
