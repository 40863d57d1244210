import type { DueKind } from '@/lib/cadence/due-kinds';
import type { Owed } from '@/lib/cadence/owed';
import type { Moment } from '@/lib/schema/event';

const moments: Partial<Record<DueKind, Moment>> = {
  write: 'request',
  'follow-up': 'follow-up',
  // A suggestion: whoever writes all the same writes once more.
  'let-go': 'follow-up',
  schedule: 'schedule',
  'thank-you': 'thank-you',
  promise: 'keep-in-touch',
  'their-promise': 'keep-in-touch',
  'report-back': 'report-back',
  outcome: 'outcome',
  'keep-in-touch': 'keep-in-touch',
};

/** Which letter something due asks for; what isn't done by writing (prepare, log) has none. */
export function momentForDue({ kind, because }: Pick<Owed, 'kind' | 'because'>): Moment | undefined {
  return kind === 'thank-you' && because.reason === 'said-no' ? 'thank-for-no' : moments[kind];
}
