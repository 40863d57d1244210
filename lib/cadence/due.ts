import type { HistoryEvent } from '@/lib/schema/event';
import type { LocalDay } from '@/lib/schema/local-day';
import type { Policy } from '@/lib/schema/policy';
import { importanceOf, pointOf } from './due-kinds';
import { followThread } from './follow-thread';
import type { Owed } from './owed';
import { owedPromises } from './promises';
import { type MetDays, metDaysOf, owedReportBacks } from './report-backs';
import { standingEvents } from './standing-events';
import { owedByThread } from './thread-rules';

/** One thing due with one person: CONTRACTS.md, `due`, with the reason. */
export interface DueItem extends Owed {
  person: string;
  /** The id of the GUIDANCE point it rests on. */
  point: string;
  /** The day it would be due but for the snooze that moved it. */
  movedFrom?: LocalDay;
}

/** A person as far as the cadence knows them: an id, and the whole history in any order. */
export interface PersonHistory {
  id: string;
  events: readonly HistoryEvent[];
}

/**
 * All that one person's history makes due as of `today`, coming days included, by day and then by importance. Of others it
 * needs only the days on which I met them (`metDays`, for report-backs). Depends on the set of events, not on their order.
 *
 * A snooze moves everything of this person that is due before its day to that day, promises and coming things too, and it
 * stays there when the day has come. Events dated after `today` count: a flight west makes yesterday of today.
 */
export function dueForPerson(person: PersonHistory, metDays: MetDays, policy: Policy, today: LocalDay): DueItem[] {
  const events = standingEvents(person.events);
  const thread = followThread(events);
  return [
    ...owedPromises(events, policy),
    ...owedReportBacks(events, metDays, policy),
    ...owedByThread(thread, policy, today),
  ]
    .map((owed) => ({ person: person.id, point: pointOf(owed.kind), ...postpone(owed, thread.snoozedUntil) }))
    .sort(compareDue);
}

/** All that is due with these people, by day, then by importance, then in the order of `people`. */
export function dueForAll(people: readonly PersonHistory[], policy: Policy, today: LocalDay): DueItem[] {
  const met = new Map(people.map(({ id, events }) => [id, metDaysOf(events)]));
  return people.flatMap((person) => dueForPerson(person, (id) => met.get(id) ?? [], policy, today)).sort(compareDue);
}

/** Orders due items by day, then by importance. */
export function compareDue(one: DueItem, other: DueItem): number {
  if (one.dueOn !== other.dueOn) return one.dueOn < other.dueOn ? -1 : 1;
  return importanceOf(one.kind) - importanceOf(other.kind);
}

function postpone(owed: Owed, until: LocalDay | null): Owed & { movedFrom?: LocalDay } {
  return until !== null && owed.dueOn < until ? { ...owed, dueOn: until, movedFrom: owed.dueOn } : owed;
}
