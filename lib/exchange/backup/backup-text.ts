import * as z from 'zod/mini';
import type { AllRows } from '@/lib/store/all-rows';
import { checkRows } from '@/lib/store/check-rows';
import { derivedFields } from '@/lib/store/derive-index';
import { backupFormat, backupVersion, snapshotText } from '@/lib/store/snapshot-text';
import { ExchangeError } from '../exchange-failure';
import type { BackupContents } from './backup-contents';

const fileShape = z.object({
  format: z.literal(backupFormat),
  version: z.literal(backupVersion),
  createdAt: z.number(),
  tables: z.record(z.string(), z.array(z.unknown())),
});

/** The text of a backup file of these rows. `now` is epoch ms. */
export function writeBackupText(rows: AllRows, now: number): string {
  const people = (rows.people ?? []).map(withoutDerived);
  return snapshotText({ ...rows, people }, now);
}

/**
 * What a backup file's text holds. Throws *not-a-backup*, *newer-backup* (a later version of the format), *damaged-backup*
 * (it breaks off) or *needs-passphrase*. Single rows that can't be used are among the damaged ones. `now` is epoch ms.
 */
export function readBackupText(text: string, now: number): BackupContents {
  const file = parseBackup(text);
  if ('sealed' in file) throw new ExchangeError('needs-passphrase');
  const result = z.safeParse(fileShape, file);
  if (!result.success) throw new ExchangeError('damaged-backup', z.prettifyError(result.error));
  return { createdAt: result.data.createdAt, tables: checkRows(result.data.tables as AllRows, now) };
}

/** The file as an object that surely is a backup of a version that we know. Throws like `readBackupText`. */
export function parseBackup(text: string): Record<string, unknown> {
  const isOurs = text.slice(0, 200).includes(`"${backupFormat}"`);
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch (cause) {
    throw new ExchangeError(isOurs ? 'damaged-backup' : 'not-a-backup', String(cause));
  }
  const header = z.safeParse(z.looseObject({ format: z.literal(backupFormat), version: z.number() }), file);
  if (!header.success) throw new ExchangeError('not-a-backup');
  if (header.data.version > backupVersion) throw new ExchangeError('newer-backup');
  return header.data;
}

/** Derived from the events: left out, since whoever restores derives it again. */
function withoutDerived(row: unknown): unknown {
  if (row === null || typeof row !== 'object') return row;
  return Object.fromEntries(Object.entries(row).filter(([field]) => !isDerived(field)));
}

function isDerived(field: string): boolean {
  return (derivedFields as readonly string[]).includes(field);
}
