import type { HistoryEvent } from '@/lib/schema/event';
import type { LocalDay } from '@/lib/schema/local-day';
import { compareIds } from './compare-ids';
import type { Thread } from './thread';

type Sent = Extract<HistoryEvent, { type: 'sent' }>;
type Answered = Extract<HistoryEvent, { type: 'answered' }>;

/**
 * Follows a person's history to where it stands. `events` are standing ones in order (`standingEvents`). What
 * CONTRACTS.md leaves open is decided so:
 *
 * - A date or a meeting without a logged answer is a yes. Each answer replaces the one before; *no* and *later* also end
 *   a date that stood. A new letter that asks opens a new chain, also after a no; a mere follow-up
 *   doesn't, once the no was thanked for.
 * - Follow-ups are counted since the last opening letter, answer, date, meeting, rest or reopening.
 * - A second meeting has its own thank-you and its own outcome.
 * - Only *reopened* ends a rest; it also takes back a no that was thanked for. The chain that waited goes on from its last
 *   letter, with the count at nothing.
 * - Contact is whatever passed between the two: sent, answered, scheduled, cancelled, met, introduced, touched. Promises
 *   are book-keeping.
 * - *touched* resets only the keeping in touch; a follow-up made in another way is a *sent* follow-up.
 * - Of several snoozes the last one counts. On the day of an answer, a meeting or an arrangement the ids tell which came
 *   first: *later* is pressed on what such an event made due, and what comes after it ends it.
 */
export function followThread(events: readonly HistoryEvent[]): Thread {
  const thread: Thread = {
    listedOn: null,
    reached: false,
    waiting: null,
    later: null,
    willing: null,
    date: null,
    met: null,
    declined: null,
    resting: false,
    contactOn: null,
    snoozedUntil: null,
  };
  let strayCancelOn: LocalDay | null = null;
  let heard: HistoryEvent | null = null;
  for (const event of events) {
    if (heard && endsSnooze(heard, event)) continue;
    if (isWordFromThem(event) && (heard?.on !== event.on || compareIds(heard.id, event.id) < 0)) heard = event;
    // A cancellation of this day that had nothing to end yet ends the first date arranged on it.
    const calledOff = event.type === 'scheduled' && strayCancelOn === event.on;
    if (event.type === 'cancelled') strayCancelOn = thread.date === null ? event.on : null;
    apply(thread, event);
    if (!calledOff) continue;
    strayCancelOn = null;
    callOff(thread, event.on);
  }
  return thread;
}

function isWordFromThem({ type }: HistoryEvent): boolean {
  return type === 'answered' || type === 'scheduled' || type === 'met';
}

/** Whether `event` is a snooze of the same day that a later word from them has ended already. */
function endsSnooze(heard: HistoryEvent, event: HistoryEvent): boolean {
  return event.type === 'snoozed' && event.on === heard.on && compareIds(heard.id, event.id) > 0;
}

function apply(thread: Thread, event: HistoryEvent): void {
  switch (event.type) {
    case 'listed':
      thread.listedOn = event.on;
      break;
    case 'sent':
      thread.reached = true;
      thread.contactOn = event.on;
      send(thread, event);
      break;
    case 'answered':
      hear(thread, event.on);
      answer(thread, event);
      break;
    case 'scheduled':
      hear(thread, event.on);
      thread.date = event;
      break;
    case 'cancelled':
      thread.contactOn = event.on;
      if (thread.date !== null) callOff(thread, event.on);
      break;
    case 'met':
      hear(thread, event.on);
      thread.date = null;
      thread.met = { on: event.on, thanked: false, outcomeTold: false };
      break;
    case 'introduced':
    case 'touched':
      thread.contactOn = event.on;
      break;
    case 'snoozed':
      thread.snoozedUntil = event.until;
      break;
    case 'rested':
    case 'reopened':
      rest(thread, event.type === 'rested');
      break;
    default:
      break;
  }
}

function send(thread: Thread, { on, moment }: Sent): void {
  switch (moment) {
    case 'request':
    case 'reconnect':
    case 'ask-introduction':
    case 'follow-up':
      thread.waiting = { on, moment, followUps: moment === 'follow-up' ? (thread.waiting?.followUps ?? 0) + 1 : 0 };
      thread.later = null;
      if (moment !== 'follow-up' || !thread.declined?.thanked) thread.declined = null;
      break;
    case 'thank-you':
    case 'thank-for-no':
      if (thread.declined !== null) thread.declined.thanked = true;
      if (thread.met !== null && moment === 'thank-you') thread.met.thanked = true;
      break;
    case 'outcome':
      if (thread.met !== null) thread.met.outcomeTold = true;
      break;
    default:
      break;
  }
}

/** They are there: whatever waited for a word from them waits no longer. */
function hear(thread: Thread, on: LocalDay): void {
  thread.reached = true;
  thread.contactOn = on;
  thread.waiting = null;
  thread.later = null;
  thread.willing = null;
  thread.declined = null;
  thread.snoozedUntil = null;
}

function answer(thread: Thread, event: Answered): void {
  if (event.answer === 'yes') {
    if (thread.date === null) thread.willing = { on: event.on, reason: 'said-yes' };
    return;
  }
  thread.date = null;
  if (event.answer === 'later') thread.later = event;
  else thread.declined = { on: event.on, thanked: false };
}

function callOff(thread: Thread, on: LocalDay): void {
  thread.date = null;
  thread.willing = { on, reason: 'cancelled' };
}

function rest(thread: Thread, resting: boolean): void {
  if (!resting && thread.declined?.thanked) thread.declined = null;
  if (thread.resting === resting) return;
  thread.resting = resting;
  if (thread.waiting !== null) thread.waiting.followUps = 0;
}
