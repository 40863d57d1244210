import { create } from 'zustand';
import type { RestoreMode, RestorePreview } from '@/lib/exchange/backup/restore-backup';
import type { ImportPreview } from '@/lib/exchange/linkedin/import-plan';
import type { JobFailure, JobName, Jobs } from '@/lib/exchange/worker/jobs';
import { JobError, startJob } from '@/lib/exchange/worker/start-job';
import { storeFailure } from '@/lib/store/store-failure';

/** The parts of the data page; what goes on shows in the part that it belongs to. */
export type DataPlace = 'in' | 'backup' | 'restore' | 'out' | 'erase';

/** What the desk has before it. */
export type DataStep =
  | { name: 'idle' }
  /** `words` is the key of what is being done. */
  | { name: 'working'; words: WorkWords; progress: number; cancel: (() => void) | null }
  | { name: 'export'; preview: ImportPreview }
  | { name: 'backup'; preview: RestorePreview; from: BackupSource; passphrase: string | null; mode: RestoreMode }
  | { name: 'locked'; from: BackupSource; isWrong: boolean }
  | { name: 'done'; words: DoneWords; count?: number }
  | { name: 'failed'; failure: JobFailure };

export type WorkWords = 'looking' | 'writing' | 'undoing' | 'making' | 'reading' | 'restoring' | 'saving';
export type DoneWords = 'taken-in' | 'taken-back' | 'made' | 'restored' | 'saved' | 'erased' | 'not-erased';
export type BackupSource = Jobs['look-at-backup']['input']['from'];

interface DataDesk {
  place: DataPlace;
  step: DataStep;
}

/** What goes on on the data page; what is kept lives in the database. */
export const useDataDesk = create<DataDesk>(() => ({ place: 'in', step: { name: 'idle' } }));

/** Clears the desk. */
export function clearDesk(): void {
  useDataDesk.setState({ step: { name: 'idle' } });
}

export function showStep(place: DataPlace, step: DataStep): void {
  useDataDesk.setState({ place, step });
}

/** Has the worker do a job, shows how far it is, and shows a failure; null when it failed. */
export async function workAt<Name extends JobName>(
  place: DataPlace,
  words: WorkWords,
  job: Name,
  input: Jobs[Name]['input'],
  canCancel = false,
): Promise<{ output: Jobs[Name]['output'] } | { failure: JobFailure }> {
  const controller = new AbortController();
  const cancel = canCancel ? () => controller.abort() : null;
  const show = (progress: number) => showStep(place, { name: 'working', words, progress, cancel });
  show(0);
  try {
    return { output: await startJob(job, input, show, controller.signal) };
  } catch (error) {
    return { failure: showDeskFailure(place, error) };
  }
}

/** Shows why something came to nothing. A bug also reaches the console, for a report. */
export function showDeskFailure(place: DataPlace, error: unknown): JobFailure {
  const failure = error instanceof JobError ? error.failure : (storeFailure(error) ?? 'unknown');
  if (failure === 'unknown') reportError(error);
  showStep(place, { name: 'failed', failure });
  return failure;
}
