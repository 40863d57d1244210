import { useLiveQuery } from 'dexie-react-hooks';
import { addDays } from '@/lib/cadence/days';
import { importanceOf } from '@/lib/cadence/due-kinds';
import type { LocalDay } from '@/lib/schema/local-day';
import { database } from '@/lib/store/database';
import { type DueEntry, readDue } from '@/lib/store/read-due';

/** How far ahead *coming up* looks, and how much it shows. */
const comingDays = 14;
const comingAtMost = 3;

/**
 * What is due `today`, the most important first (LOOK.md, *Today*), and what comes next; undefined until it is read.
 * Follows the database.
 */
export function useDue(today: LocalDay): { due: DueEntry[]; coming: DueEntry[] } | undefined {
  return useLiveQuery(async () => {
    const entries = await readDue(database, today, addDays(today, comingDays));
    return {
      due: entries
        .filter(({ item }) => item.dueOn <= today)
        .sort((one, other) => importanceOf(one.item.kind) - importanceOf(other.item.kind)),
      coming: entries.filter(({ item }) => item.dueOn > today).slice(0, comingAtMost),
    };
  }, [today]);
}
