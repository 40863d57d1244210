import type { LocalDay } from '@/lib/schema/local-day';
import { addDays, localDayOf } from './days';
import { digestWindow, type ReminderHours } from './digest-window';
import { momentOf } from './hours';

/** How long before a conversation begins its notification comes, in milliseconds. */
const conversationAhead = 60 * 60_000;
/** More than a clock set wrong, a flight and daylight saving together can bring back. */
const settledDaysKept = 14;
const announcedKept = 50;

/** What has been told already: days in the order in which they were settled, and ids of conversations. */
export interface ReminderLedger {
  /** Days on which the digest was shown, or on which nothing was due when its hour came. */
  settledOn: readonly LocalDay[];
  /** Ids of the events that arranged the conversations which were announced. */
  announced: readonly string[];
}

/** A conversation by the event that arranged it. */
export interface TimedConversation {
  id: string;
  day: LocalDay;
  /** Local wall-clock time, `HH:MM`; without one there is nothing to announce. */
  time?: string | undefined;
}

export interface ReminderPlan<Conversation> {
  /** The day whose digest is to be shown now or, with nothing due, to be settled without; null: not now. */
  digestOn: LocalDay | null;
  /** Those to announce now. */
  conversations: Conversation[];
  /** The next moment that matters (epoch ms), always after `now`. */
  nextAt: number;
}

/**
 * What to tell the user at `now` (epoch ms), and when to look again. Each day that isn't quiet is looked at once, at the
 * user's hour or as soon after it as the browser runs, before night falls: what comes up later that day (a thank-you for
 * the conversation just logged) isn't held against a user who is at it; the number on the button has it at once. A
 * conversation is announced once, within the hour before it, at whatever hour the user arranged it.
 *
 * `conversations` are those that stand today and tomorrow; others don't matter yet, since each day is looked at.
 */
export function planReminders<Conversation extends TimedConversation>(
  conversations: readonly Conversation[],
  ledger: ReminderLedger,
  hours: ReminderHours,
  now: number,
  timeZone: string,
): ReminderPlan<Conversation> {
  const today = localDayOf(now, timeZone);
  const window = digestWindow(today, hours, timeZone);
  const isOpen = window !== null && window.from <= now && now < window.until;
  const ahead = conversations.flatMap((conversation) => {
    if (conversation.time === undefined || ledger.announced.includes(conversation.id)) return [];
    const startsAt = momentOf(conversation.day, conversation.time, timeZone);
    return now < startsAt ? [{ conversation, tellAt: startsAt - conversationAhead }] : [];
  });
  const everyDay = { ...hours, quietWeekdays: [], quietDays: [] };
  const looks = [today, addDays(today, 1)].map((day) => digestWindow(day, everyDay, timeZone)?.from ?? 0);
  const moments = [...looks, ...ahead.map(({ tellAt }) => tellAt)].filter((moment) => moment > now);
  return {
    digestOn: isOpen && !ledger.settledOn.includes(today) ? today : null,
    conversations: ahead.filter(({ tellAt }) => tellAt <= now).map(({ conversation }) => conversation),
    nextAt: Math.min(...moments),
  };
}

/** The ledger's days with one more. */
export function settleDay(settledOn: readonly LocalDay[], day: LocalDay): LocalDay[] {
  return [...settledOn.filter((one) => one !== day), day].slice(-settledDaysKept);
}

/**
 * The ledger's days without those further ahead than tomorrow: a clock that was wrong settled them, and they are to have
 * their digest when they come. Tomorrow stays, since after a flight west it may have been settled in earnest.
 */
export function forgetFutureDays(settledOn: readonly LocalDay[], today: LocalDay): LocalDay[] {
  const tomorrow = addDays(today, 1);
  return settledOn.filter((day) => day <= tomorrow);
}

/** The ledger's conversations with one more. */
export function addAnnounced(announced: readonly string[], id: string): string[] {
  return [...announced.filter((one) => one !== id), id].slice(-announcedKept);
}
