import { useLiveQuery } from 'dexie-react-hooks';
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
  /** Newest first; imports that were taken back are left out. */
  imports: ImportRow[];
  snapshots: Omit<SnapshotRow, 'backup'>[];
  damaged: number;
  folder: BackupFolder | null;
}

/** Follows the database; undefined until it is read. */
export function useDataFacts(): DataFacts | undefined {
  return useLiveQuery(async () => {
    const [madeOn, provedOn, imports, snapshots, damaged, folder] = await Promise.all([
      readSetting(database, 'backupMadeOn'),
      readSetting(database, 'backupProvedOn'),
      database.imports.orderBy('importedAt').reverse().toArray(),
      listSnapshots(database),
      database.damaged.count(),
      database.settings.get('backupFolder'),
    ]);
    return {
      madeOn,
      provedOn,
      imports: imports.filter(({ status }) => status !== 'undone'),
      snapshots,
      damaged,
      folder: (folder?.value as BackupFolder | undefined) ?? null,
    };
  }, []);
}
