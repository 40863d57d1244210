import type { HistoryEvent } from '@/lib/schema/event';
import { followThread } from './follow-thread';
import { standingEvents } from './standing-events';

/** The event that arranged a conversation: its id, its local day, and perhaps a local time. */
export type ArrangedConversation = Extract<HistoryEvent, { type: 'scheduled' }>;

/**
 * The conversation that stands with a person: arranged and not called off, replaced, held or let go; its day may be past.
 * null without one. `events` is the whole history in any order.
 */
export function arrangedConversation(events: readonly HistoryEvent[]): ArrangedConversation | null {
  const { date, resting } = followThread(standingEvents(events));
  return resting ? null : date;
}
