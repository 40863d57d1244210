import { standingEvents } from '@/lib/cadence/standing-events';
import type { HistoryEvent } from '@/lib/schema/event';
import { type EventWords, eventWords } from './event-words';

export interface TimelineEntry extends EventWords {
  id: string;
  /** The local day on which it happened. */
  on: string;
  /** A letter's words as they were sent; null for what is no letter. */
  letter: { text: string; subject: string | null } | null;
  /** null for what stands; what was taken back, with the reason, empty where none was given. */
  voided: { reason: string } | null;
}

interface Circumstances {
  today: string;
  locale: string;
  nameOf: (id: string) => string;
}

/** A whole history as the timeline shows it, the newest first. */
export function timelineOf(events: readonly HistoryEvent[], at: Circumstances): TimelineEntry[] {
  const standing = standingEvents(events);
  const stands = new Set(standing.map(({ id }) => id));
  const reasons = new Map(
    events.flatMap((event) => (event.type === 'voided' ? [[event.event, event.reason ?? ''] as const] : [])),
  );
  const gone = events.filter((event) => event.type !== 'voided' && !stands.has(event.id));
  const promises = new Map(
    standing.flatMap((event) => (event.type === 'promised' ? [[event.promise, event.what] as const] : [])),
  );
  const promiseOf = (promise: string) => promises.get(promise) ?? '';
  const all = [...standing.reverse(), ...gone].sort((one, other) =>
    one.on === other.on ? 0 : one.on < other.on ? 1 : -1,
  );
  return all.flatMap((event) => {
    if (event.type === 'voided') return [];
    const isLetter = event.type === 'sent' && event.text !== '';
    return {
      ...eventWords(event, { ...at, promiseOf }),
      id: event.id,
      on: event.on,
      letter: isLetter ? { text: event.text, subject: event.subject ?? null } : null,
      voided: stands.has(event.id) ? null : { reason: reasons.get(event.id) ?? '' },
    };
  });
}
