import type { Acquaintance } from '@/lib/insights/acquaintance';
import type { HistoryEvent } from '@/lib/schema/event';

type Unstamped<Event> = Event extends HistoryEvent ? Omit<Event, 'id' | 'on'> & { on?: string } : never;

/** A person with these events, one a day from 1 November 2026 on where no day is given. */
export function person(
  id: string,
  events: readonly Unstamped<HistoryEvent>[],
  topic: string | null = null,
): Acquaintance {
  return {
    id,
    name: id,
    topic,
    events: events.map((event, at) => ({
      on: `2026-11-${String(at + 1).padStart(2, '0')}`,
      ...event,
      id: `${id}-${at}`,
    })) as HistoryEvent[],
  };
}

export const asked = { type: 'sent', moment: 'request', channel: 'note', minutes: 20, text: 'Hi' } as const;
export const yes = { type: 'answered', answer: 'yes' } as const;
export const no = { type: 'answered', answer: 'no' } as const;
export const met = { type: 'met' } as const;
export const rested = { type: 'rested' } as const;
