import type { Moment } from '@/lib/schema/event';
import type { LocalDay } from '@/lib/schema/local-day';

/**
 * Why something is due, as data: `reason` is the key of a sentence in the locale file, the rest are its parameters. `on`
 * is always the day of the event that gave rise to it; `days` is the wait that the policy prescribes.
 */
export type Because =
  /** write: put on the list, nothing sent. */
  | { reason: 'listed'; on: LocalDay; days: number }
  /** follow-up and let-go: the last letter of this kind is unanswered, after so many follow-ups. */
  | { reason: 'no-answer'; on: LocalDay; moment: Moment; followUps: number; days: number }
  /** follow-up: they said later, perhaps until a day they named. */
  | { reason: 'said-later'; on: LocalDay; until?: LocalDay; days: number }
  /** schedule: they said yes and there is no date, or the date was called off. */
  | { reason: 'said-yes' | 'cancelled'; on: LocalDay; days: number }
  /** prepare, log: the conversation of that day (and local time) comes, or has passed. */
  | { reason: 'conversation-ahead' | 'conversation-past'; on: LocalDay; day: LocalDay; time?: string }
  /** thank-you: you met, or they said no. */
  | { reason: 'met' | 'said-no'; on: LocalDay; days: number }
  /** promise, their-promise: what was promised, and the day that was named for it. */
  | { reason: 'promised' | 'they-promised'; on: LocalDay; what: string; dueOn?: LocalDay; days: number }
  /** report-back: you met `person` (an id), to whom this one sent you. */
  | { reason: 'met-introduced'; on: LocalDay; person: string; days: number }
  /** outcome: you met and thanked them, and haven't said yet what came of it. */
  | { reason: 'advice-taken'; on: LocalDay; days: number }
  /** keep-in-touch: the last contact of any kind. */
  | { reason: 'last-contact'; on: LocalDay; days: number };
