import { i18n } from '#i18n';
import type { ProblemReason } from '@/lib/exchange/linkedin/problems';
import type { JobFailure } from '@/lib/exchange/worker/jobs';
import type { DoneWords, WorkWords } from '@/lib/ui/data-desk';

/** Message names allow no hyphen, so these keys are in camel case. */
const failureKeys = {
  'damaged-zip': 'damagedZip',
  'too-large': 'tooLarge',
  'unknown-file': 'unknownFile',
  'not-a-backup': 'notABackup',
  'newer-backup': 'newerBackup',
  'damaged-backup': 'damagedBackup',
  'needs-passphrase': 'needsPassphrase',
  'wrong-passphrase': 'wrongPassphrase',
  unproved: 'unproved',
  'changed-meanwhile': 'changedMeanwhile',
  cancelled: 'cancelled',
  full: 'full',
  newer: 'newer',
  closed: 'closed',
  disk: 'disk',
  upgrade: 'upgrade',
  unknown: 'unknown',
} as const satisfies Record<JobFailure, string>;

const reasonKeys = {
  nobody: 'nobody',
  'no-name': 'noName',
  'no-address': 'noAddress',
  'no-day': 'noDay',
  damaged: 'damaged',
  twice: 'twice',
  draft: 'draft',
  group: 'group',
  'only-wrote-to-you': 'onlyWroteToYou',
  'no-note': 'noNote',
  'which-is-you': 'whichIsYou',
} as const satisfies Record<ProblemReason, string>;

/** What happened, what is safe, what to do. */
export function failureWords(failure: JobFailure): string {
  return i18n.t(`data.failed.${failureKeys[failure]}`);
}

/** Why rows can't be used. */
export function reasonWords(reason: ProblemReason): string {
  return i18n.t(`data.in.reasons.${reasonKeys[reason]}`);
}

/** What is being done. */
export function workWords(work: WorkWords): string {
  switch (work) {
    case 'looking':
      return i18n.t('data.in.looking');
    case 'writing':
      return i18n.t('data.in.writing');
    case 'undoing':
      return i18n.t('data.in.undoing');
    case 'making':
      return i18n.t('data.backup.making');
    case 'reading':
      return i18n.t('data.restore.looking');
    case 'restoring':
      return i18n.t('data.restore.writing');
    case 'saving':
      return i18n.t('data.working');
  }
}

/** What was done. `stayed` is how many people an undone import left. */
export function doneWords(done: DoneWords, stayed: number, locale: string): string {
  switch (done) {
    case 'taken-in':
      return i18n.t('data.in.done');
    case 'taken-back':
      return stayed === 0
        ? i18n.t('data.in.undone')
        : i18n.t('data.in.undoneStayed', stayed, { count: stayed.toLocaleString(locale) });
    case 'made':
      return i18n.t('data.backup.made');
    case 'restored':
      return i18n.t('data.restore.done');
    case 'saved':
      return i18n.t('data.out.saved');
    case 'erased':
      return i18n.t('data.erase.done');
    case 'not-erased':
      return i18n.t('data.erase.left');
  }
}
