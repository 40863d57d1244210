import type { BackupTables } from '@/lib/store/backup-tables';

export interface BackupContents {
  /** Epoch ms. */
  createdAt: number;
  tables: BackupTables;
}
