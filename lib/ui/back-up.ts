import { localDayOf } from '@/lib/cadence/days';
import {
  type BackupFolder,
  isFolderOpen,
  listOtherBackups,
  pickFolder,
  writeToFolder,
} from '@/lib/platform/backup-folder';
import { saveFile } from '@/lib/platform/save-file';
import { database } from '@/lib/store/database';
import { readSetting, writeSetting } from '@/lib/store/settings';
import { showDeskFailure, showStep, workAt } from './data-desk';

/** Makes a backup, restores it on trial, and hands it to the user; null leaves it unencrypted. */
export async function backUp(passphrase: string | null, name: string): Promise<void> {
  const result = await workAt('backup', 'making', 'make-backup', { passphrase });
  if (!('output' in result)) return;
  const today = localDayOf(Date.now());
  saveFile(result.output, `${name}-${today}.json`);
  await noteBackup();
  showStep('backup', { name: 'done', words: 'made' });
}

/** Lets the user choose the folder that backups go into by themselves, and puts the first one there. */
export async function chooseBackupFolder(): Promise<void> {
  try {
    const folder = await pickFolder();
    if (!folder) return;
    await database.settings.put({ key: 'backupFolder', value: folder });
    await backUpToFolder(folder, true);
  } catch (error) {
    showDeskFailure('backup', error);
  }
}

/** Forgets the folder; the files in it stay. */
export async function leaveBackupFolder(): Promise<void> {
  await database.settings.delete('backupFolder');
}

/**
 * Puts a fresh backup into the folder, if the browser lets us; in a click it may ask the user. Proved like every backup
 * and read back from the disk. Returns whether the folder was open.
 */
export async function backUpToFolder(folder: BackupFolder, inClick: boolean): Promise<boolean> {
  try {
    if (!(await isFolderOpen(folder, inClick))) return false;
    const result = await workAt('backup', 'making', 'make-backup', { passphrase: null });
    if (!('output' in result)) return true;
    const written = await writeToFolder(folder, await readDeviceId(), result.output);
    if ((await written.text()) !== (await result.output.text())) throw new Error('the disk has another backup');
    await noteBackup();
    showStep('backup', { name: 'done', words: 'made' });
    return true;
  } catch (error) {
    showDeskFailure('backup', error);
    return true;
  }
}

/** The backups that other computers put into the folder. */
export async function findOtherBackups(folder: BackupFolder): Promise<File[]> {
  return listOtherBackups(folder, await readDeviceId());
}

async function readDeviceId(): Promise<string> {
  const known = await readSetting(database, 'deviceId');
  if (known !== null) return known;
  const made = crypto.randomUUID().slice(0, 8);
  await writeSetting(database, 'deviceId', made);
  return made;
}

/** Every backup is proved before it is handed over, so both are of today. */
async function noteBackup(): Promise<void> {
  const today = localDayOf(Date.now());
  await writeSetting(database, 'backupMadeOn', today);
  await writeSetting(database, 'backupProvedOn', today);
}
