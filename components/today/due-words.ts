import { i18n } from '#i18n';
import type { DueKind } from '@/lib/cadence/due-kinds';
import type { OwedItem } from './owed-item';

/** The keys of the locale file are the kinds in camel case. */
const keys = {
  write: 'write',
  'follow-up': 'followUp',
  'let-go': 'letGo',
  schedule: 'schedule',
  prepare: 'prepare',
  log: 'log',
  'thank-you': 'thankYou',
  promise: 'promise',
  'their-promise': 'theirPromise',
  'report-back': 'reportBack',
  outcome: 'outcome',
  'keep-in-touch': 'keepInTouch',
} as const satisfies Record<DueKind, string>;

/** The kinds whose words can name something: the minutes, the promise, whom they sent you to. */
const detailed = {
  'thank-you': 'today.what.thankYouMinutes',
  promise: 'today.what.promiseOf',
  'their-promise': 'today.what.theirPromiseOf',
  'report-back': 'today.what.reportBackOn',
} as const;

/** The button that opens the draft: "Write thanks". */
export function goWords(kind: DueKind): string {
  return i18n.t(`today.go.${keys[kind]}`);
}

/** The button of this very item: "Prepare", or "Go on" while the conversation is. */
export function itemGoWords({ kind, isTalking }: OwedItem): string {
  return isTalking ? i18n.t('today.go.goOn') : goWords(kind);
}

/** What is to come, in one or two words: "follow up". */
export function comingWords(kind: DueKind): string {
  return i18n.t(`today.coming.${keys[kind]}`);
}

/**
 * What is owed, in a few words: "you promised the reading list".
 * @param detail of `thank-you` the minutes, of promises what, of `report-back` to whom, of `prepare` the words themselves.
 */
export function whatWords(kind: DueKind, detail?: string): string {
  if (detail && kind === 'prepare') return detail;
  if (detail && kind in detailed) return i18n.t(detailed[kind as keyof typeof detailed], { detail });
  return i18n.t(`today.what.${keys[kind]}`);
}

/** What is owed with this very item: the words of its own, or those of its kind. */
export function itemWords({ what, kind, detail, isTalking }: OwedItem): string {
  if (isTalking) return i18n.t('today.what.talking');
  return what ?? whatWords(kind, detail);
}
