import { type AllRows, readAllRows } from '@/lib/store/all-rows';
import { canonicalJson } from '@/lib/store/canonical-json';
import { createDatabase, type Database } from '@/lib/store/database';
import { ExchangeError } from '../exchange-failure';
import { readBackupText, writeBackupText } from './backup-text';
import { restoreBackup } from './restore-backup';
import { openSealed, sealBackup } from './seal-backup';

/** A backup file, and what it must give back when it is restored. */
export interface Backup {
  text: string;
  rows: AllRows;
}

/** The text of a backup of everything, encrypted if there is a passphrase. `now` is epoch ms. */
export async function makeBackup(db: Database, passphrase: string | null, now: number): Promise<Backup> {
  const rows = await readAllRows(db);
  const plain = writeBackupText(rows, now);
  return { rows, text: passphrase === null ? plain : await sealBackup(plain, passphrase, now) };
}

/**
 * Restores a file on trial into a database of its own, which is deleted again, and compares it row by row with what was
 * backed up. Throws *unproved* where a single value differs, and what reading the file throws.
 */
export async function proveBackup({ text, rows }: Backup, passphrase: string | null, now: number): Promise<void> {
  const scratch = createDatabase(`fifteen-trial-${crypto.randomUUID()}`);
  try {
    const plain = passphrase === null ? text : await openSealed(text, passphrase);
    await restoreBackup(scratch, readBackupText(plain, now), 'replace', now);
    const [expected, given] = [rows, await readAllRows(scratch)].map((side) => canonicalJson(withoutIndex(side)));
    if (expected !== given) throw new ExchangeError('unproved');
  } finally {
    await scratch.delete();
  }
}

function withoutIndex(rows: AllRows): unknown {
  return JSON.parse(writeBackupText(rows, 0));
}
