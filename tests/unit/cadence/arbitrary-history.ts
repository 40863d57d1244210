import fc from 'fast-check';
import { addDays } from '@/lib/cadence/days';
import type { HistoryEvent } from '@/lib/schema/event';
import type { Written } from './history';
import { withIds } from './history';

/** People of the generated little world; `nobody` is spoken of but has no history. */
const personIds = ['ada', 'bo', 'cy'] as const;

// So few days that many things happen on the same one.
const day = fc.integer({ min: 0, max: 40 }).map((count) => addDays('2026-08-01', count));
const aPerson = fc.constantFrom(...personIds, 'nobody');
const aPromise = fc.constantFrom('p', 'q', 'r');
const maybeDay = fc.option(day, { nil: undefined });

const moments = [
  'request',
  'reconnect',
  'ask-introduction',
  'follow-up',
  'follow-up',
  'schedule',
  'confirm',
  'thank-you',
  'thank-you',
  'thank-for-no',
  'outcome',
  'outcome',
  'keep-in-touch',
] as const;

/** One event of any kind but a void, without its id. */
export const writtenEvent: fc.Arbitrary<Written> = fc.oneof(
  day.map((on): Written => ({ on, type: 'listed' })),
  fc
    .tuple(day, fc.constantFrom(...moments))
    .map(([on, moment]): Written => ({ on, type: 'sent', moment, channel: 'email', text: '' })),
  fc
    .tuple(day, aPerson)
    .map(([on, about]): Written => ({ on, type: 'sent', moment: 'report-back', channel: 'email', text: '', about })),
  fc
    .tuple(day, fc.constantFrom('yes' as const, 'no' as const, 'later' as const), maybeDay)
    .map(([on, answer, until]): Written => ({ on, type: 'answered', answer, ...(until && { until }) })),
  fc.tuple(day, day).map(([on, of]): Written => ({ on, type: 'scheduled', day: of, minutes: 20 })),
  fc
    .tuple(day, fc.constantFrom('cancelled' as const, 'met' as const, 'rested' as const, 'reopened' as const))
    .map(([on, type]): Written => ({ on, type })),
  day.map((on): Written => ({ on, type: 'met' })),
  fc.tuple(day, fc.constantFrom('me' as const, 'them' as const), aPromise, maybeDay).map(
    ([on, by, promise, dueOn]): Written => ({
      on,
      type: 'promised',
      promise,
      by,
      what: '',
      ...(dueOn && { dueOn }),
    }),
  ),
  fc.tuple(day, aPromise).map(([on, promise]): Written => ({ on, type: 'kept', promise })),
  fc.tuple(day, aPerson).map(([on, to]): Written => ({ on, type: 'introduced', to })),
  day.map((on): Written => ({ on, type: 'touched', how: 'article' })),
  fc.tuple(day, day).map(([on, until]): Written => ({ on, type: 'snoozed', until })),
);

/** A history of up to 25 events with ids, some of which take back others. */
const history: fc.Arbitrary<HistoryEvent[]> = fc
  .array(fc.oneof({ weight: 8, arbitrary: writtenEvent }, { weight: 1, arbitrary: aVoid() }), { maxLength: 25 })
  .map(withIds);

/** Three people who may know each other, in a fixed order. */
export const people = fc
  .tuple(history, history, history)
  .map((histories) => personIds.map((id, index) => ({ id: id as string, events: histories[index] ?? [] })));

export const today = day;

function aVoid(): fc.Arbitrary<Written> {
  return fc.tuple(day, fc.nat(25)).map(([on, index]): Written => ({ on, type: 'voided', event: `e${index}` }));
}
