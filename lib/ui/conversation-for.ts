import { followThread } from '@/lib/cadence/follow-thread';
import { type Conversation, newConversation } from '@/lib/schema/conversation';
import type { HistoryEvent } from '@/lib/schema/event';

/**
 * The conversation to show for someone, from what is kept and their standing events in order. When another one was
 * arranged after the last was held, a new one begins: what came of the last stands in the history. When the meeting that it
 * ended in was taken back, it goes on.
 */
export function conversationFor(person: string, kept: Conversation | null, history: HistoryEvent[]): Conversation {
  if (kept === null) return newConversation(person);
  if (kept.phase !== 'after') return kept;
  const stands = history.some(({ id }) => id === kept.meeting);
  if (!stands) return { ...kept, phase: 'during', meeting: null };
  return followThread(history).date === null ? kept : { ...newConversation(person), updatedAt: kept.updatedAt };
}

/** What was arranged last and wasn't called off; null when nothing was. */
export function arrangedIn(history: HistoryEvent[]): Extract<HistoryEvent, { type: 'scheduled' }> | null {
  const last = history.findLast(({ type }) => type === 'scheduled' || type === 'cancelled');
  return last?.type === 'scheduled' ? last : null;
}
