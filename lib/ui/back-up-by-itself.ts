import { localDayOf } from '@/lib/cadence/days';
import type { BackupFolder } from '@/lib/platform/backup-folder';
import { database } from '@/lib/store/database';
import { readSetting } from '@/lib/store/settings';
import { backUpToFolder } from './back-up';

/**
 * Puts the day's backup into the folder that the user once chose, if there is one and the browser still lets us in. Without
 * that, the data page asks for it.
 */
export async function backUpByItself(): Promise<void> {
  const folder = (await database.settings.get('backupFolder'))?.value as BackupFolder | undefined;
  if (!folder || (await readSetting(database, 'backupMadeOn')) === localDayOf(Date.now())) return;
  await backUpToFolder(folder, false);
}
