import { addDays } from '@/lib/cadence/days';
import type { LocalDay } from '@/lib/schema/local-day';

/** Days after which a backup is old. */
const oldAfterDays = 30;

/**
 * Whether to remind of a backup, quietly: the last file, or the first thing that there was to lose, is over 30 days old.
 * `since` is the day on which the first person was listed or imported, null for an empty list.
 */
export function isBackupDue(madeOn: LocalDay | null, since: LocalDay | null, today: LocalDay): boolean {
  const from = madeOn ?? since;
  return from !== null && addDays(from, oldAfterDays) < today;
}
