import type { HistoryEvent, Moment } from '@/lib/schema/event';

/** A person as far as insights know them. `events` are the standing ones, in order. */
export interface Acquaintance {
  id: string;
  name: string;
  topic: string | null;
  events: readonly HistoryEvent[];
}

type Sent = Extract<HistoryEvent, { type: 'sent' }>;

/** The letters that ask for a conversation for the first time (GUIDANCE B). */
const openings = new Set<Moment>(['request', 'reconnect', 'ask-introduction']);

/** The first letter that asked this person for a conversation, if there was one. */
export function firstRequest({ events }: Pick<Acquaintance, 'events'>): Sent | undefined {
  return events.find((event): event is Sent => event.type === 'sent' && openings.has(event.moment));
}

export function hasMet({ events }: Pick<Acquaintance, 'events'>): boolean {
  return events.some((event) => event.type === 'met');
}
