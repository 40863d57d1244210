import { followThread } from '@/lib/cadence/follow-thread';
import { type Conversation, newConversation } from '@/lib/schema/conversation';
import type { HistoryEvent } from '@/lib/schema/event';

/**
 * The conversation to show for someone, from what is kept and their standing events in order. When another one was
 * arranged after the last was held, a new one begins: what came of the last stands in the history. When the meeting that it
 * ended in was taken back, it goes on. A meeting that was written down elsewhere, as a note, is over too, with its notes.
 */
export function conversationFor(person: string, kept: Conversation | null, history: HistoryEvent[]): Conversation {
  const { phase, meeting, updatedAt } = kept ?? newConversation(person);
  if (phase === 'during' && kept) return kept;
  const stands = history.some(({ id }) => id === meeting);
  if (phase === 'after' && kept && !stands) return { ...kept, phase: 'during', meeting: null };
  const isArranged = followThread(history).date !== null;
  const last = history.findLast((event) => event.type === 'met');
  if (last && !isArranged && last.id !== meeting) {
    return { ...newConversation(person), phase: 'after', meeting: last.id, notes: last.notes ?? '', updatedAt };
  }
  if (kept && (phase === 'before' || !isArranged)) return kept;
  return { ...newConversation(person), updatedAt };
}

/** What was arranged last and wasn't called off; null when nothing was. */
export function arrangedIn(history: HistoryEvent[]): Extract<HistoryEvent, { type: 'scheduled' }> | null {
  const last = history.findLast(({ type }) => type === 'scheduled' || type === 'cancelled');
  return last?.type === 'scheduled' ? last : null;
}
