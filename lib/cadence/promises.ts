import type { HistoryEvent } from '@/lib/schema/event';
import type { Policy } from '@/lib/schema/policy';
import { addDays } from './days';
import type { Owed } from './owed';

type Promised = Extract<HistoryEvent, { type: 'promised' }>;

/**
 * Promises not kept yet, mine and theirs (GUIDANCE G3); they outlive a rest and a no. `events` are standing ones in order.
 * Promised again under the same id replaces the promise; *kept* ends it, on whatever day it was logged.
 */
export function owedPromises(events: readonly HistoryEvent[], policy: Policy): Owed[] {
  const open = new Map<string, Promised>();
  for (const event of events) if (event.type === 'promised') open.set(event.promise, event);
  for (const event of events) if (event.type === 'kept') open.delete(event.promise);
  return [...open.values()].map((promised) =>
    promised.by === 'me' ? mine(promised, policy) : theirs(promised, policy),
  );
}

function mine({ promise, on, what, dueOn }: Promised, { promiseDays: days }: Policy): Owed {
  return {
    kind: 'promise',
    dueOn: dueOn ?? addDays(on, days),
    about: promise,
    because: { reason: 'promised', on, what, days, ...(dueOn !== undefined && { dueOn }) },
  };
}

/** Theirs are asked after some days past the day they named, or past the promise if they named none. */
function theirs({ promise, on, what, dueOn }: Promised, { theirPromiseDays: days }: Policy): Owed {
  return {
    kind: 'their-promise',
    dueOn: addDays(dueOn ?? on, days),
    about: promise,
    because: { reason: 'they-promised', on, what, days, ...(dueOn !== undefined && { dueOn }) },
  };
}
