import type { EventType, HistoryEvent, Moment } from '@/lib/schema/event';
import { compareIds } from './compare-ids';

type Sent = Extract<HistoryEvent, { type: 'sent' }>;

/**
 * The events that stand, in the order in which they happened: voided ones and the voids themselves are gone. A pure
 * function of the set: the order of `events` doesn't matter.
 *
 * - A void that is itself voided has no force, and so on down the chain. Voids that void each other in a ring have none.
 * - A void of an unknown event does nothing. The same event given twice counts once.
 */
export function standingEvents(events: readonly HistoryEvent[]): HistoryEvent[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  const voided = voidedIds([...byId.values()]);
  return inOrder([...byId.values()].filter((event) => event.type !== 'voided' && !voided.has(event.id)));
}

/** Settles voids from the ends of their chains: an event that nothing undecided points at is decided. */
function voidedIds(events: readonly HistoryEvent[]): Set<string> {
  const undecidedVoids = new Map<string, number>();
  for (const event of events) {
    if (event.type === 'voided') undecidedVoids.set(event.event, (undecidedVoids.get(event.event) ?? 0) + 1);
  }
  const voided = new Set<string>();
  const targets = new Map(events.map((event) => [event.id, event.type === 'voided' ? event.event : null]));
  const decided = events.map((event) => event.id).filter((id) => !undecidedVoids.has(id));
  for (let id = decided.pop(); id !== undefined; id = decided.pop()) {
    const target = targets.get(id);
    if (target == null) continue;
    if (!voided.has(id)) voided.add(target);
    const left = (undecidedVoids.get(target) ?? 0) - 1;
    undecidedVoids.set(target, left);
    if (left === 0) decided.push(target);
  }
  return voided;
}

/**
 * Orders events by day. Events know no hour, so those of one day stand in the order in which such things follow from each
 * other: asked, answered, called off, arranged, met, thanked. Two of the same rank stand in the order of their ids.
 */
function inOrder(events: readonly HistoryEvent[]): HistoryEvent[] {
  const heard = firstHeard(events);
  const rankOf = new Map(events.map((event) => [event, rankInDay(event, heard)]));
  const rank = (event: HistoryEvent) => rankOf.get(event) ?? 0;
  return events.toSorted((one, other) => {
    if (one.on !== other.on) return one.on < other.on ? -1 : 1;
    return rank(one) - rank(other) || compareIds(one.id, other.id);
  });
}

/** Letters not named here follow from an answer or a meeting. */
const letterRanks: Partial<Record<Moment, number>> = {
  request: 2,
  reconnect: 2,
  'ask-introduction': 2,
  'follow-up': 3,
};
const ranks: Partial<Record<EventType, number>> = {
  listed: 0,
  rested: 1,
  reopened: 1,
  answered: 4,
  cancelled: 5,
  met: 7,
};

function rankInDay(event: HistoryEvent, heard: ReadonlyMap<string, string>): number {
  if (event.type === 'sent') return rankOfLetter(event, heard);
  // Arranged and met on one day: that day's conversation was arranged before, the next one after it.
  if (event.type === 'scheduled') return event.day <= event.on ? 6 : 8;
  return ranks[event.type] ?? 9;
}

/** Asking for an introduction opens a talk as often as it follows from one: there the ids tell. */
function rankOfLetter({ id, on, moment }: Sent, heard: ReadonlyMap<string, string>): number {
  const follows = (type: EventType) => {
    const first = heard.get(`${type} ${on}`);
    return moment === 'ask-introduction' && first !== undefined && compareIds(first, id) < 0;
  };
  return talks.find(({ type }) => follows(type))?.after ?? letterRanks[moment] ?? 9;
}

/** What one may ask for an introduction after on the same day, the latest first, and the place right after each. */
const talks = [
  { type: 'met', after: 7.5 },
  { type: 'answered', after: 4.5 },
] as const;

/** The first id of each kind of talk on each day. */
function firstHeard(events: readonly HistoryEvent[]): Map<string, string> {
  const first = new Map<string, string>();
  for (const { type, on, id } of events) {
    if (!talks.some((talk) => talk.type === type)) continue;
    const known = first.get(`${type} ${on}`);
    if (known === undefined || compareIds(id, known) < 0) first.set(`${type} ${on}`, id);
  }
  return first;
}
