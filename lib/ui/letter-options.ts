import { type Channel, channel, type HistoryEvent, type Moment, moment } from '@/lib/schema/event';
import type { Parts } from '@/lib/schema/finding';

const openings: Moment[] = ['request', 'reconnect', 'ask-introduction'];
/** The moments in which a small amount of time is asked for (GUIDANCE B4, D3). */
const asking = new Set<Moment>([...openings, 'follow-up']);

/** The letters that make sense with someone: the first word while nothing was sent, afterwards any. */
export function momentsFor(history: HistoryEvent[]): Moment[] {
  return history.some((event) => event.type === 'sent') ? [...moment.options] : openings;
}

/** The ways a letter of this moment can go: an invitation's note only carries a first word. */
export function channelsFor(chosen: Moment): Channel[] {
  return channel.options.filter((way) => way !== 'note' || openings.includes(chosen));
}

/** The way chosen before where a letter of this moment can go by it, else a message. */
export function fittingChannel(before: Channel, chosen: Moment): Channel {
  return channelsFor(chosen).includes(before) ? before : 'message';
}

/** Whether a letter of this moment asks for minutes. */
export function asksForTime(chosen: Moment): boolean {
  return asking.has(chosen);
}

/** Whether what a letter of this moment leads to is a day for the conversation. */
export function looksForDay(chosen: Moment): boolean {
  return chosen === 'schedule' || chosen === 'confirm';
}

/** Whether a letter of this moment asks something that they answer with yes, no or later. */
export function awaitsAnswer(chosen: Moment): boolean {
  return asksForTime(chosen) || looksForDay(chosen);
}

/** The parts that a letter of this moment is expected to have, in the order in which it has them (GUIDANCE B1–B7, D2, D3). */
export function expectedParts(chosen: Moment): (keyof Parts)[] {
  if (chosen === 'follow-up') return ['minutes', 'question'];
  if (asking.has(chosen)) return ['howFound', 'whoIAm', 'objective', 'minutes', 'flexible', 'noJob', 'thanks'];
  return chosen === 'schedule' ? ['flexible', 'question', 'thanks'] : ['thanks'];
}
