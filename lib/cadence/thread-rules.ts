import type { LocalDay } from '@/lib/schema/local-day';
import type { Policy } from '@/lib/schema/policy';
import { addDays, laterDay } from './days';
import type { Owed } from './owed';
import type { Thread } from './thread';

type Rule = (thread: Thread, policy: Policy, today: LocalDay) => Owed | null;

/**
 * What the course of the acquaintance makes due: the policy table of CONTRACTS.md but promises and report-backs. After a
 * rest nothing, after a no only the thank-you for it. Snoozes are not applied here.
 */
export function owedByThread(thread: Thread, policy: Policy, today: LocalDay): Owed[] {
  if (thread.resting) return [];
  const rules = thread.declined === null ? openRules : declinedRules;
  return rules.map((rule) => rule(thread, policy, today)).filter((owed) => owed !== null);
}

const write: Rule = ({ listedOn: on, reached }, { writeAfterDays: days }) =>
  on === null || reached ? null : { kind: 'write', dueOn: addDays(on, days), because: { reason: 'listed', on, days } };

const followUp: Rule = ({ waiting }, { followUpDays: days, letGoAfter }) =>
  waiting && {
    kind: waiting.followUps >= letGoAfter ? 'let-go' : 'follow-up',
    dueOn: addDays(waiting.on, days),
    because: { reason: 'no-answer', ...waiting, days },
  };

/** Asked again on the day they named, else after some time; that is a follow-up however many went before. */
const askAgain: Rule = ({ later }, { laterDays: days }) =>
  later && {
    kind: 'follow-up',
    dueOn: later.until ?? addDays(later.on, days),
    because: { reason: 'said-later', on: later.on, days, ...(later.until !== undefined && { until: later.until }) },
  };

const schedule: Rule = ({ willing }, { scheduleDays: days }) =>
  willing && { kind: 'schedule', dueOn: addDays(willing.on, days), because: { ...willing, days } };

/** Due before the day, never overdue: while it is ahead it is at least today's. Gone when the day is past. */
const prepare: Rule = ({ date }, { prepareDaysBefore: days }, today) =>
  date === null || date.day < today
    ? null
    : {
        kind: 'prepare',
        dueOn: laterDay(addDays(date.day, -days), today),
        because: { reason: 'conversation-ahead', on: date.on, day: date.day, ...(date.time && { time: date.time }) },
      };

/** Appears the day after the conversation, even if the policy makes it due later or that very day. */
const log: Rule = ({ date }, { logDays: days }, today) =>
  date === null || date.day >= today
    ? null
    : {
        kind: 'log',
        dueOn: addDays(date.day, days),
        because: { reason: 'conversation-past', on: date.on, day: date.day, ...(date.time && { time: date.time }) },
      };

const thankForTime: Rule = ({ met }, { thankYouDays: days }) =>
  met === null || met.thanked
    ? null
    : { kind: 'thank-you', dueOn: addDays(met.on, days), because: { reason: 'met', on: met.on, days } };

const thankForNo: Rule = ({ declined }, { thankYouDays: days }) =>
  declined === null || declined.thanked
    ? null
    : { kind: 'thank-you', dueOn: addDays(declined.on, days), because: { reason: 'said-no', on: declined.on, days } };

/** Counted from the conversation, listed once thanked. */
const outcome: Rule = ({ met }, { outcomeDays: days }) =>
  met === null || !met.thanked || met.outcomeTold
    ? null
    : { kind: 'outcome', dueOn: addDays(met.on, days), because: { reason: 'advice-taken', on: met.on, days } };

const keepInTouch: Rule = ({ met, contactOn: on }, { keepInTouchDays: days }) =>
  on === null || !met?.thanked || !met.outcomeTold
    ? null
    : { kind: 'keep-in-touch', dueOn: addDays(on, days), because: { reason: 'last-contact', on, days } };

const openRules = [write, followUp, askAgain, schedule, prepare, log, thankForTime, outcome, keepInTouch];
const declinedRules = [thankForNo];
