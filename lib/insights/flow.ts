import type { HistoryEvent } from '@/lib/schema/event';
import { type Acquaintance, firstRequest, hasMet } from './acquaintance';

/** How far people came, in people: each counts once at every step they reached, however many letters it took. */
export interface Flow {
  listed: number;
  /** Asked, or met without being asked. */
  asked: number;
  /** What came of asking; the five add up to `asked`. */
  yes: number;
  later: number;
  waiting: number;
  no: number;
  letGo: number;
  /** Of those who said yes: with whom there was a conversation, and with whom a day is set for the first one. */
  met: number;
  arranged: number;
  /** Of those met: who sent the user on to somebody else. */
  ledOn: number;
}

/** Counts the way from the list to the conversation. */
export function countFlow(people: readonly Acquaintance[]): Flow {
  const flow: Flow = {
    listed: people.length,
    asked: 0,
    yes: 0,
    later: 0,
    waiting: 0,
    no: 0,
    letGo: 0,
    met: 0,
    arranged: 0,
    ledOn: 0,
  };
  for (const person of people) {
    const outcome = outcomeOf(person);
    if (outcome === null) continue;
    flow.asked += 1;
    flow[outcome] += 1;
    if (outcome !== 'yes') continue;
    if (hasMet(person)) {
      flow.met += 1;
      if (person.events.some((event) => event.type === 'introduced')) flow.ledOn += 1;
    } else if (isArranged(person.events)) flow.arranged += 1;
  }
  return flow;
}

export type Outcome = 'yes' | 'later' | 'waiting' | 'no' | 'letGo';

/** What came of asking someone; null for who was not asked. Their last answer counts, and whoever met said yes. */
export function outcomeOf(person: Acquaintance): Outcome | null {
  const { events } = person;
  const answered = events.findLast((event) => event.type === 'answered');
  const isDated = events.some((event) => event.type === 'scheduled');
  if (!firstRequest(person) && !answered && !isDated && !hasMet(person)) return null;
  if (hasMet(person) || answered?.answer === 'yes') return 'yes';
  if (answered) return answered.answer;
  if (isDated) return 'yes';
  return isLetGo(events) ? 'letGo' : 'waiting';
}

function isLetGo(events: readonly HistoryEvent[]): boolean {
  return events.findLast((event) => event.type === 'rested' || event.type === 'reopened')?.type === 'rested';
}

function isArranged(events: readonly HistoryEvent[]): boolean {
  return events.findLast((event) => event.type === 'scheduled' || event.type === 'cancelled')?.type === 'scheduled';
}
