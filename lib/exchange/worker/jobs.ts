import type { StoreFailure } from '@/lib/store/store-failure';
import type { RestoreMode, RestorePreview } from '../backup/restore-backup';
import type { ExchangeFailure } from '../exchange-failure';
import type { ImportPreview } from '../linkedin/import-plan';
import type { PeopleColumn } from '../out/people-csv';

/**
 * What the page asks the worker for: each job's name, what it takes and what it gives. The worker remembers the export that
 * was looked at last and the backup that was read last, so that only numbers cross over.
 */
export interface Jobs {
  /** Looks at an export; writes nothing. */
  'look-at-export': { input: { files: File[] }; output: ImportPreview };
  /** Takes in what was looked at. The id names it, to undo it by. */
  'import-export': { input: { id: string; keepsWords: boolean; takesAboutMe: boolean }; output: null };
  'undo-import': { input: { id: string }; output: { stayed: number } };
  /** Makes a backup and proves it. */
  'make-backup': { input: { passphrase: string | null }; output: Blob };
  /** Reads a file or a snapshot (by id) and says what restoring it would do; writes nothing. */
  'look-at-backup': {
    input: { from: File | { snapshot: string }; passphrase: string | null; mode: RestoreMode };
    output: RestorePreview;
  };
  /** Restores what was looked at. */
  'restore-backup': { input: { mode: RestoreMode }; output: null };
  'people-table': { input: { headers: Record<PeopleColumn, string> }; output: Blob };
  'people-cards': { input: null; output: Blob };
  /** Puts damaged rows aside; how many it found. */
  'find-damage': { input: null; output: number };
}
export type JobName = keyof Jobs;

export type JobFailure = ExchangeFailure | StoreFailure | 'unknown';

/** How far a job is, from 0 to 1. */
export type Progress = number;

/** What the page sends. */
export type Request =
  | { [Name in JobName]: { id: number; job: Name; input: Jobs[Name]['input'] } }[JobName]
  | { id: number; cancel: true };

/** What the worker sends back. */
export type Answer =
  | { id: number; progress: Progress }
  | { id: number; output: unknown }
  /** `detail` is for a bug report. */
  | { id: number; failure: JobFailure; detail: string };
