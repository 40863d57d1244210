import * as z from 'zod/mini';
import { linkKind } from './link';
import { localDay } from './local-day';

export const moment = z.enum([
  'request',
  'reconnect',
  'ask-introduction',
  'follow-up',
  'schedule',
  'confirm',
  'thank-you',
  'thank-for-no',
  'outcome',
  'report-back',
  'keep-in-touch',
]);
export type Moment = z.infer<typeof moment>;

export const channel = z.enum(['note', 'message', 'inmail', 'email', 'phone', 'voicemail']);
export type Channel = z.infer<typeof channel>;

const id = z.string().check(z.minLength(1), z.maxLength(200));
const shortText = z.string().check(z.maxLength(2_000));
const longText = z.string().check(z.maxLength(100_000));
const minutes = z.number().check(z.int(), z.minimum(1), z.maximum(24 * 60));
const base = { id, on: localDay };

/**
 * One entry of a person's history: CONTRACTS.md, `due`. Events are only ever added; a later `voided` takes one back.
 * `on` is the local day on which it happened.
 */
export const historyEvent = z.discriminatedUnion('type', [
  z.object({ ...base, type: z.literal('listed'), topic: z.optional(shortText) }),
  z.object({
    ...base,
    type: z.literal('sent'),
    moment,
    channel,
    text: longText,
    subject: z.optional(shortText),
    minutes: z.optional(minutes),
    /** What the letter opened with (GUIDANCE B1), where that is known. */
    link: z.optional(linkKind),
    /** A person's id: whom a report-back speaks of. */
    about: z.optional(id),
  }),
  z.object({
    ...base,
    type: z.literal('answered'),
    answer: z.enum(['yes', 'no', 'later']),
    until: z.optional(localDay),
  }),
  z.object({
    ...base,
    type: z.literal('scheduled'),
    day: localDay,
    /** Local wall-clock time, `HH:MM`. */
    time: z.optional(z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/))),
    minutes,
    where: z.optional(shortText),
  }),
  z.object({ ...base, type: z.literal('cancelled') }),
  z.object({ ...base, type: z.literal('met'), minutes: z.optional(minutes), notes: z.optional(longText) }),
  z.object({
    ...base,
    type: z.literal('promised'),
    promise: id,
    by: z.enum(['me', 'them']),
    what: shortText,
    dueOn: z.optional(localDay),
  }),
  z.object({ ...base, type: z.literal('kept'), promise: id }),
  z.object({ ...base, type: z.literal('introduced'), to: id }),
  z.object({
    ...base,
    type: z.literal('touched'),
    how: z.enum(['article', 'congratulation', 'event', 'introduction', 'help', 'lunch', 'other']),
    /** What a message said that came from LinkedIn's export, where the user asked to keep it. */
    text: z.optional(longText),
    /** Who wrote it. */
    by: z.optional(z.enum(['me', 'them'])),
  }),
  z.object({ ...base, type: z.literal('snoozed'), until: localDay }),
  z.object({ ...base, type: z.literal('rested') }),
  z.object({ ...base, type: z.literal('reopened') }),
  /** `reason`: why it was taken back, in the user's words. */
  z.object({ ...base, type: z.literal('voided'), event: id, reason: z.optional(shortText) }),
]);
export type HistoryEvent = z.infer<typeof historyEvent>;
export type EventType = HistoryEvent['type'];
