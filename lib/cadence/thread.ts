import type { HistoryEvent, Moment } from '@/lib/schema/event';
import type { LocalDay } from '@/lib/schema/local-day';

/** Where things stand with one person: what each part of the cadence waits for. null: it waits for nothing. */
export interface Thread {
  /** The last time they were put on the list. */
  listedOn: LocalDay | null;
  /** Whether anything was sent, answered, arranged or said: then there is no first letter to write. */
  reached: boolean;
  /** The last letter that asks for an answer, and how many of them were follow-ups since the chain began. */
  waiting: { on: LocalDay; moment: Moment; followUps: number } | null;
  /** They said later, and nobody asked since. */
  later: Extract<HistoryEvent, { type: 'answered' }> | null;
  /** They are willing and there is no date: since a yes, or since a date was called off. */
  willing: { on: LocalDay; reason: 'said-yes' | 'cancelled' } | null;
  /** The date that stands, until it is called off, replaced or met; it may be past. */
  date: Extract<HistoryEvent, { type: 'scheduled' }> | null;
  /** The last conversation, whether it was thanked for, and whether its outcome was told. */
  met: { on: LocalDay; thanked: boolean; outcomeTold: boolean } | null;
  /** A no that is their last word. */
  declined: { on: LocalDay; thanked: boolean } | null;
  resting: boolean;
  /** The last contact of any kind. */
  contactOn: LocalDay | null;
  /** A snooze that nothing ended; the day may be past. */
  snoozedUntil: LocalDay | null;
}
