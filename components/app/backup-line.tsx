import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { useCalendar } from '@/components/ui/day';
import { openDashboard } from '@/lib/platform/dashboard-tab';
import { useBackupDue } from '@/lib/ui/use-backup-due';
import './backup-line.css';

/** A quiet word, at the end of *Today*, when the last backup is old. */
export function BackupLine() {
  const { today } = useCalendar();
  if (!useBackupDue(today)) return null;
  return (
    <p className="backup-line small faint">
      {i18n.t('today.backupDue')}{' '}
      <Button kind="text" onClick={() => void openDashboard('data')}>
        {i18n.t('today.backUp')}
      </Button>
    </p>
  );
}
