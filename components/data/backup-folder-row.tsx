import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { useCalendar } from '@/components/ui/day';
import { localDayOf } from '@/lib/cadence/days';
import { type BackupFolder, canUseFolders, isFolderOpen } from '@/lib/platform/backup-folder';
import type { LocalDay } from '@/lib/schema/local-day';
import { backUpToFolder, chooseBackupFolder, findOtherBackups, leaveBackupFolder } from '@/lib/ui/back-up';
import { pastDayWords } from '@/lib/ui/day-words';
import { lookAtBackup } from '@/lib/ui/restore-data';

/** The folder that backups go into by themselves, where the browser can; and what other computers put there. */
export function BackupFolderRow({ folder, madeOn }: { folder: BackupFolder | null; madeOn: LocalDay | null }) {
  const { today, locale } = useCalendar();
  const [isOpen, setOpen] = useState<boolean | null>(null);
  const [others, setOthers] = useState<File[]>([]);
  const isFresh = madeOn === today;

  const name = folder?.name;

  // biome-ignore lint/correctness/useExhaustiveDependencies: each look into the database makes another handle of the same folder.
  useEffect(() => {
    if (folder && !isFresh) void isFolderOpen(folder, false).then(setOpen);
  }, [name, isFresh]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: likewise.
  useEffect(() => {
    // Without the browser's permission there is nothing to see; the button asks for it.
    if (folder) findOtherBackups(folder).then(setOthers, () => setOpen(false));
  }, [name]);

  if (!canUseFolders()) return null;
  if (!folder) {
    return (
      <>
        <p className="small faint">{i18n.t('data.backup.folderHelp')}</p>
        <Button onClick={() => void chooseBackupFolder()}>{i18n.t('data.backup.folderChoose')}</Button>
      </>
    );
  }
  return (
    <div className="data-rows">
      <div className="data-row">
        <span dir="auto">{i18n.t('data.backup.folderNow', { name: folder.name })}</span>
        <span className="data-acts">
          {isOpen === false && (
            <Button compact onClick={() => void backUpToFolder(folder, true).then(setOpen)}>
              {i18n.t('data.backup.folderOpen')}
            </Button>
          )}
          <Button kind="plain" compact onClick={() => void leaveBackupFolder()}>
            {i18n.t('data.backup.folderLeave')}
          </Button>
        </span>
      </div>
      {others.map((file) => (
        <div key={file.name} className="data-row">
          <span dir="auto">
            {i18n.t('data.backup.folderOther', {
              name: file.name,
              day: pastDayWords(localDayOf(file.lastModified), today, locale),
            })}
          </span>
          <Button compact onClick={() => void lookAtBackup(file)}>
            {i18n.t('data.backup.folderOthers')}
          </Button>
        </div>
      ))}
    </div>
  );
}
