import type { EventType, HistoryEvent, Moment } from '@/lib/schema/event';

/** Letters that close something: they can go to someone who rests without opening it again. */
const closing: readonly Moment[] = ['report-back', 'thank-for-no'];
const opening: readonly EventType[] = ['answered', 'scheduled', 'met'];

/**
 * Whether what happened means that someone let go is in play again: they answered, met you, a day was set, or you wrote
 * to them. Only a *reopened* event ends a rest (follow-thread.ts), so it has to be recorded with such an event.
 */
export function endsRest(event: Pick<HistoryEvent, 'type'> & { moment?: Moment }): boolean {
  if (event.type === 'sent') return event.moment !== undefined && !closing.includes(event.moment);
  return opening.includes(event.type);
}
