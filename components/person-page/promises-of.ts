import { standingEvents } from '@/lib/cadence/standing-events';
import type { HistoryEvent } from '@/lib/schema/event';
import type { PromiseLine } from './owed-both-ways';

/** The promises of a history, open ones first, each as it was made last. */
export function promisesOf(events: readonly HistoryEvent[]): PromiseLine[] {
  const standing = standingEvents(events);
  const kept = new Set(standing.flatMap((event) => (event.type === 'kept' ? [event.promise] : [])));
  const promises = new Map<string, PromiseLine>();
  for (const event of standing) {
    if (event.type !== 'promised') continue;
    const { promise: id, by, what, dueOn = null } = event;
    promises.set(id, { id, by, what, dueOn, isKept: kept.has(id) });
  }
  return [...promises.values()].sort((one, other) => Number(one.isKept) - Number(other.isKept));
}
