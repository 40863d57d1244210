import { useLiveQuery } from 'dexie-react-hooks';
import { localDayOf } from '@/lib/cadence/days';
import { isBackupDue } from '@/lib/exchange/backup/backup-age';
import type { BackupFolder } from '@/lib/platform/backup-folder';
import type { LocalDay } from '@/lib/schema/local-day';
import type { ImportRow, SnapshotRow } from '@/lib/store/data-tables';
import { database } from '@/lib/store/database';
import { readSetting } from '@/lib/store/settings';
import { listSnapshots } from '@/lib/store/snapshots';

/** What the data page says about what is kept. */
export interface DataFacts {
  madeOn: LocalDay | null;
  provedOn: LocalDay | null;
  /** The last backup, or the first thing there was to lose, is over 30 days old. */
  isBackupDue: boolean;
  /** Newest first; imports that were taken back are left out. */
  imports: ImportRow[];
  snapshots: Omit<SnapshotRow, 'backup'>[];
  damaged: number;
  folder: BackupFolder | null;
}

/** Follows the database; undefined until it is read. */
export function useDataFacts(today: LocalDay): DataFacts | undefined {
  return useLiveQuery(async () => {
    const [madeOn, provedOn, first, imports, snapshots, damaged, folder] = await Promise.all([
      readSetting(database, 'backupMadeOn'),
      readSetting(database, 'backupProvedOn'),
      database.people.orderBy('createdAt').first(),
      database.imports.orderBy('importedAt').reverse().toArray(),
      listSnapshots(database),
      database.damaged.count(),
      database.settings.get('backupFolder'),
    ]);
    return {
      madeOn,
      provedOn,
      isBackupDue: isBackupDue(madeOn, first ? localDayOf(first.createdAt) : null, today),
      imports: imports.filter(({ status }) => status !== 'undone'),
      snapshots,
      damaged,
      folder: (folder?.value as BackupFolder | undefined) ?? null,
    };
  }, [today]);
}
