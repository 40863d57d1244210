import { dueForPerson } from '@/lib/cadence/due';
import type { HistoryEvent, Moment } from '@/lib/schema/event';
import { defaultPolicy, type Policy } from '@/lib/schema/policy';

type WithoutId<Event> = Event extends HistoryEvent ? Omit<Event, 'id'> : never;
/** An event as tests write it: its id is its place, unless something has to name it. */
export type Written = WithoutId<HistoryEvent> & { id?: string };

export function withIds(events: readonly Written[]): HistoryEvent[] {
  return events.map((event, index) => ({ id: `e${index}`, ...event }) as HistoryEvent);
}

export const listed = (on: string): Written => ({ on, type: 'listed' });
export const sent = (on: string, moment: Moment, about?: string): Written => ({
  on,
  type: 'sent',
  moment,
  channel: 'message',
  text: 'Dear Ada',
  ...(about !== undefined && { about }),
});
export const answered = (on: string, answer: 'yes' | 'no' | 'later', until?: string): Written => ({
  on,
  type: 'answered',
  answer,
  ...(until !== undefined && { until }),
});
export const scheduled = (on: string, day: string): Written => ({ on, type: 'scheduled', day, minutes: 15 });
export const cancelled = (on: string): Written => ({ on, type: 'cancelled' });
export const met = (on: string): Written => ({ on, type: 'met' });
export const promised = (on: string, by: 'me' | 'them', promise: string, dueOn?: string): Written => ({
  on,
  type: 'promised',
  promise,
  by,
  what: 'the reading list',
  ...(dueOn !== undefined && { dueOn }),
});
export const kept = (on: string, promise: string): Written => ({ on, type: 'kept', promise });
export const introduced = (on: string, to: string): Written => ({ on, type: 'introduced', to });
export const touched = (on: string): Written => ({ on, type: 'touched', how: 'lunch' });
export const snoozed = (on: string, until: string): Written => ({ on, type: 'snoozed', until });
export const rested = (on: string): Written => ({ on, type: 'rested' });
export const reopened = (on: string): Written => ({ on, type: 'reopened' });
export const voided = (on: string, event: string): Written => ({ on, type: 'voided', event });

/** What is due with one person who has this history, as `kind day` or `kind day about`. */
export function dueLines(
  events: readonly Written[],
  today: string,
  policy: Partial<Policy> = {},
  metOthers: Record<string, string[]> = {},
): string[] {
  const person = { id: 'ada', events: withIds(events) };
  const due = dueForPerson(person, (id) => metOthers[id] ?? [], { ...defaultPolicy, ...policy }, today);
  return due.map(({ kind, dueOn, about }) => [kind, dueOn, about].filter(Boolean).join(' '));
}
