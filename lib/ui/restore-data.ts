import type { RestoreMode } from '@/lib/exchange/backup/restore-backup';
import { type BackupSource, showStep, workAt } from './data-desk';

/** Reads a backup and shows what restoring it would do, or asks for its passphrase. */
export async function lookAtBackup(
  from: BackupSource,
  passphrase: string | null = null,
  mode: RestoreMode = 'merge',
): Promise<void> {
  const result = await workAt('restore', 'reading', 'look-at-backup', { from, passphrase, mode });
  if ('output' in result) {
    showStep('restore', { name: 'backup', preview: result.output, from, passphrase, mode });
  } else if (result.failure === 'needs-passphrase' || result.failure === 'wrong-passphrase') {
    showStep('restore', { name: 'locked', from, isWrong: result.failure === 'wrong-passphrase' });
  }
}

/** Restores what was looked at. */
export async function restoreData(mode: RestoreMode): Promise<void> {
  const result = await workAt('restore', 'restoring', 'restore-backup', { mode });
  if ('output' in result) showStep('restore', { name: 'done', words: 'restored' });
}
