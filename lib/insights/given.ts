import type { HistoryEvent } from '@/lib/schema/event';
import { type Acquaintance, hasMet } from './acquaintance';

/** So many of so many. */
export interface Share {
  done: number;
  of: number;
}

/** What went to and fro. */
export interface GivenAndReceived {
  given: {
    /** Of the people met: thanked, and told later what came of it (GUIDANCE G1, G2). */
    thanked: Share;
    told: Share;
    /** Of the user's promises (G3). */
    promises: Share;
    /** Of the introductions that led to a conversation: word back to who made them (G5). */
    reports: Share;
    /** Times an article, help or a congratulation was sent, an event or a lunch shared (G6). */
    touches: number;
    /** Times the user brought people together. */
    introductions: number;
  };
  received: {
    conversations: number;
    introductions: number;
    promises: Share;
  };
}

/** Counts what the user gave back to people, and what they had from them. */
export function countGiven(people: readonly Acquaintance[]): GivenAndReceived {
  const met = people.filter(hasMet);
  const all = people.flatMap(({ events }) => events);
  const wrote = ({ events }: Acquaintance, moment: string) =>
    events.some((event) => event.type === 'sent' && event.moment === moment);
  const touched = all.filter((event) => event.type === 'touched');
  const introductions = touched.filter(({ how }) => how === 'introduction').length;
  return {
    given: {
      thanked: { done: met.filter((person) => wrote(person, 'thank-you')).length, of: met.length },
      told: { done: met.filter((person) => wrote(person, 'outcome')).length, of: met.length },
      promises: promises(people, 'me'),
      reports: reports(people),
      touches: touched.length - introductions,
      introductions,
    },
    received: {
      conversations: all.filter((event) => event.type === 'met').length,
      introductions: all.filter((event) => event.type === 'introduced').length,
      promises: promises(people, 'them'),
    },
  };
}

function promises(people: readonly Acquaintance[], by: 'me' | 'them'): Share {
  let done = 0;
  let of = 0;
  for (const { events } of people) {
    const made = new Set(events.flatMap((event) => (isPromise(event, by) ? [event.promise] : [])));
    const kept = new Set(events.flatMap((event) => (event.type === 'kept' ? [event.promise] : [])));
    of += made.size;
    done += [...made].filter((promise) => kept.has(promise)).length;
  }
  return { done, of };
}

function isPromise(event: HistoryEvent, by: 'me' | 'them'): event is Extract<HistoryEvent, { type: 'promised' }> {
  return event.type === 'promised' && event.by === by;
}

function reports(people: readonly Acquaintance[]): Share {
  const met = new Set(people.filter(hasMet).map(({ id }) => id));
  let done = 0;
  let of = 0;
  for (const { events } of people) {
    const led = new Set(
      events.flatMap((event) => (event.type === 'introduced' && met.has(event.to) ? [event.to] : [])),
    );
    const told = events.flatMap((event) =>
      event.type === 'sent' && event.moment === 'report-back' ? [event.about] : [],
    );
    of += led.size;
    // A report that names nobody is about whoever it was (lib/cadence/report-backs.ts).
    done += [...led].filter((id) => told.some((about) => about === undefined || about === id)).length;
  }
  return { done, of };
}
