import * as z from 'zod/mini';
import { channel, moment } from './event';
import { link, minutesChoice } from './link';
import { corrections } from './person';
import { profile } from './profile';

/**
 * A letter being written, kept at every keystroke. `recipient` says to whom: a slug, or `typed` for someone without
 * one, so that it is found again before (and after) the person is in the list.
 */
export const draft = z.object({
  /** Becomes the id of the `sent` event, so that a letter marked as sent twice is recorded once. */
  id: z.string(),
  /** The person's id, chosen before they are in the list. */
  person: z.string(),
  recipient: z.string(),
  profile: profile,
  corrections: corrections,
  moment: moment,
  channel: channel,
  minutes: minutesChoice,
  link: z.nullable(link),
  /** What the letter speaks of: the person of a report-back (an id), or the promise that it keeps or asks about. */
  about: z.optional(z.string()),
  /** Which wording: the composer's seed. */
  seed: z.number(),
  /** What the user wrote; null while the letter is still as composed, so that it follows the choices above. */
  text: z.nullable(z.string().check(z.maxLength(100_000))),
  /** What the user wrote as the subject line; null while it is as composed, or the channel has none. */
  subjectLine: z.nullable(z.string().check(z.maxLength(2_000))),
  /** Advice that was set aside for this letter: the rule, the words it spoke of, and the reason if one was given. */
  kept: z.array(z.object({ rule: z.string(), words: z.string(), reason: z.nullable(z.string()) })),
  updatedAt: z.number(),
});
export type Draft = z.infer<typeof draft>;
