import { database } from '@/lib/store/database';
import { findDamage } from '@/lib/store/find-damage';
import { takeSnapshot } from '@/lib/store/snapshots';
import { undoImport } from '@/lib/store/undo-import';
import type { BackupContents } from '../backup/backup-contents';
import { makeBackup, proveBackup } from '../backup/make-backup';
import { readBackupFile } from '../backup/read-backup-file';
import { previewRestore, restoreBackup } from '../backup/restore-backup';
import { ExchangeError } from '../exchange-failure';
import { applyImport } from '../linkedin/apply-import';
import type { ExportContents } from '../linkedin/export-contents';
import { type ExportFile, listExportFiles } from '../linkedin/export-files';
import { planImport } from '../linkedin/plan-import';
import { previewImport } from '../linkedin/preview-import';
import { scanExport } from '../linkedin/scan-export';
import { peopleCards } from '../out/people-cards';
import { peopleCsv } from '../out/people-csv';
import type { JobName, Jobs, Progress } from './jobs';

/** What a job may use besides its input. */
export interface JobTools {
  signal: AbortSignal;
  onProgress: (progress: Progress) => void;
}

type Runners = {
  [Name in JobName]: (input: Jobs[Name]['input'], tools: JobTools) => Promise<Jobs[Name]['output']>;
};

/** All tables together unpack to at most this: the largest exports we know of have a tenth. */
const mostBytes = 1024 ** 3;

let lookedAt: { files: ExportFile[]; contents: ExportContents } | null = null;
let readLast: BackupContents | null = null;

/** Does a job. Rejects with an ExchangeError, or an error of the store; progress goes from 0 to 1. */
export function runJob<Name extends JobName>(
  job: Name,
  input: Jobs[Name]['input'],
  tools: JobTools,
): Promise<Jobs[Name]['output']> {
  const run = runners[job] as Runners[Name];
  return run(input, tools);
}

const runners: Runners = {
  'look-at-export': async ({ files: dropped }, { signal, onProgress }) => {
    const files = await listExportFiles(dropped);
    // How far it will unpack is unknown; tables shrink to about a quarter.
    const expected = files.reduce((sum, { size }) => sum + size, 0) * (dropped.length < files.length ? 4 : 1);
    let read = 0;
    const onRead = (bytes: number) => {
      read += bytes;
      onProgress(Math.min(0.95, read / expected));
    };
    const contents = await scanExport(files, { bytesLeft: mostBytes, signal, onRead });
    lookedAt = { files, contents };
    return previewImport(await planImport(database, contents, Date.now()));
  },

  'import-export': async (choices, { signal, onProgress }) => {
    if (lookedAt === null) throw new ExchangeError('unknown-file', 'nothing was looked at');
    const now = Date.now();
    await takeSnapshot(database, 'import', now);
    const plan = await planImport(database, lookedAt.contents, now);
    await applyImport(database, plan, lookedAt.files, {
      ...choices,
      now,
      signal,
      onProgress: (done, all) => onProgress(done / all),
    });
    lookedAt = null;
    return null;
  },

  'undo-import': ({ id }, { onProgress }) => undoImport(database, id, (done, all) => onProgress(done / all)),

  'make-backup': async ({ passphrase }, { onProgress }) => {
    const now = Date.now();
    const backup = await makeBackup(database, passphrase, now);
    onProgress(0.4);
    await proveBackup(backup, passphrase, now);
    return new Blob([backup.text], { type: 'application/json' });
  },

  'look-at-backup': async ({ from, passphrase, mode }) => {
    const now = Date.now();
    readLast = await readBackupFile(database, from, passphrase, now);
    return previewRestore(database, readLast, mode, now);
  },

  'restore-backup': async ({ mode }) => {
    if (readLast === null) throw new ExchangeError('not-a-backup', 'none was read');
    const now = Date.now();
    await takeSnapshot(database, 'restore', now);
    await restoreBackup(database, readLast, mode, now);
    return null;
  },

  'people-table': async ({ headers }) => {
    const people = await database.people.toArray();
    return new Blob([...peopleCsv(people, headers)], { type: 'text/csv' });
  },

  'people-cards': async () => {
    const people = await database.people.toArray();
    return new Blob([...peopleCards(people, Date.now())], { type: 'text/vcard' });
  },

  'find-damage': () => findDamage(database, Date.now()),
};
