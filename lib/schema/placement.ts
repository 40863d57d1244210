import * as z from 'zod/mini';

/** A letter on its way into the composer that the user opened. */
export interface LetterToPlace {
  text: string;
  /** For a composer that asks for one (InMail). */
  subject?: string;
  /** Whom the letter is for: the public id in its normal form, null if unknown, and the name as LinkedIn shows it. */
  slug: string | null;
  fullName: string;
  /** Whether text that stands there may go; the user was asked. */
  replace: boolean;
}

/**
 * What came of placing a letter. *other-person*: composers are open, and none is surely this person's. *has-text*: ask,
 * then place again with `replace`. *too-long*: over the composer's own limit of `max` UTF-16 code units. *not-accepted*:
 * the page didn't take it over, so that Send would stay off or send something else.
 */
export const placement = z.union([
  z.object({ outcome: z.enum(['placed', 'no-composer', 'other-person', 'has-text', 'not-accepted']) }),
  z.object({ outcome: z.literal('too-long'), max: z.number() }),
]);
export type Placement = z.infer<typeof placement>;
