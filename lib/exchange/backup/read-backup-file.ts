import type { Database } from '@/lib/store/database';
import { readSnapshot } from '@/lib/store/snapshots';
import { ExchangeError } from '../exchange-failure';
import type { BackupContents } from './backup-contents';
import { readBackupText } from './backup-text';
import { isSealed, openSealed } from './seal-backup';

/** No backup that we write is longer; a text beyond this doesn't fit into memory in one piece. */
const mostBytes = 400 * 1024 * 1024;

/**
 * What a backup file, or a snapshot by its id, holds. Throws *too-large*, *needs-passphrase*, *wrong-passphrase* and what
 * `readBackupText` throws. `now` is epoch ms.
 */
export async function readBackupFile(
  db: Database,
  from: File | { snapshot: string },
  passphrase: string | null,
  now: number,
): Promise<BackupContents> {
  const text = await readText(db, from);
  if (!isSealed(text)) return readBackupText(text, now);
  if (passphrase === null) throw new ExchangeError('needs-passphrase');
  return readBackupText(await openSealed(text, passphrase), now);
}

async function readText(db: Database, from: File | { snapshot: string }): Promise<string> {
  if (from instanceof File) {
    if (from.size > mostBytes) throw new ExchangeError('too-large');
    return from.text();
  }
  const row = await db.snapshots.get(from.snapshot);
  if (!row) throw new ExchangeError('not-a-backup', 'the snapshot is gone');
  return readSnapshot(row);
}
