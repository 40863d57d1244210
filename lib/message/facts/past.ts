import type { HistoryEvent, Moment } from '@/lib/schema/event';

export type SentEvent = Extract<HistoryEvent, { type: 'sent' }>;

/** The events that still count, in order: a voided one never was. */
export function standing(history: readonly HistoryEvent[]): HistoryEvent[] {
  const voided = new Set(history.flatMap((event) => (event.type === 'voided' ? [event.event] : [])));
  return history
    .filter((event) => event.type !== 'voided' && !voided.has(event.id))
    .toSorted((a, b) => a.on.localeCompare(b.on));
}

const openings: Moment[] = ['request', 'reconnect', 'ask-introduction'];

/**
 * The letters of asking that a follow-up replies to, since the last answer or meeting: the last that asked anew, and what
 * followed up on it. What was asked in another way, and so has no words, can't be replied to.
 */
export function askingLetters(events: readonly HistoryEvent[]): SentEvent[] {
  const lastReply = events.findLastIndex((event) => event.type === 'answered' || event.type === 'met');
  const asking = events
    .slice(lastReply + 1)
    .filter((event): event is SentEvent => event.type === 'sent')
    .filter(({ text }) => text !== '')
    .filter(({ moment }) => openings.includes(moment) || moment === 'follow-up');
  return asking.slice(
    Math.max(
      0,
      asking.findLastIndex(({ moment }) => openings.includes(moment)),
    ),
  );
}

/** The last event of `type`, or null. */
export function lastOf<Type extends HistoryEvent['type']>(
  events: readonly HistoryEvent[],
  type: Type,
): Extract<HistoryEvent, { type: Type }> | null {
  const found = events.findLast((event) => event.type === type);
  return (found as Extract<HistoryEvent, { type: Type }> | undefined) ?? null;
}
