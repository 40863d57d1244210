import { useLiveQuery } from 'dexie-react-hooks';
import { localDayOf } from '@/lib/cadence/days';
import { isBackupDue } from '@/lib/exchange/backup/backup-age';
import type { LocalDay } from '@/lib/schema/local-day';
import { database } from '@/lib/store/database';
import { readSetting } from '@/lib/store/settings';

/** Whether to remind of a backup, quietly; false until it is known. Follows the database. */
export function useBackupDue(today: LocalDay): boolean {
  const isDue = useLiveQuery(async () => {
    const madeOn = await readSetting(database, 'backupMadeOn');
    const first = await database.people.orderBy('createdAt').first();
    return isBackupDue(madeOn, first ? localDayOf(first.createdAt) : null, today);
  }, [today]);
  return isDue ?? false;
}
