import * as z from 'zod/mini';
import { link } from './link';
import { localDay } from './local-day';
import { profile } from './profile';

export const stage = z.enum(['listed', 'written', 'answered', 'scheduled', 'met', 'in-touch', 'resting']);
export type Stage = z.infer<typeof stage>;

const field = z.optional(z.string().check(z.maxLength(1_000)));

/** What the user typed over, or in place of, what was read. It wins over every reading. */
export const corrections = z.object({
  fullName: field,
  firstName: field,
  headline: field,
  currentTitle: field,
  currentCompany: field,
  location: field,
});
export type Corrections = z.infer<typeof corrections>;
export type CorrectableField = keyof Corrections;

/** Something that a reading said differently from the one before; `on` is the day it was noticed. */
export const noticedChange = z.object({
  on: localDay,
  field: z.string(),
  before: z.nullable(z.string()),
  after: z.string(),
  /** Why it is a reason to write, if it is one (GUIDANCE G6). */
  occasion: z.nullable(z.enum(['new-employer', 'new-title', 'connected'])),
});
export type NoticedChange = z.infer<typeof noticedChange>;

/** How often to keep in touch with someone (GUIDANCE G6); lib/cadence/policy-for.ts has the days. */
export const keepInTouch = z.enum(['often', 'now-and-then', 'rarely']);
export type KeepInTouch = z.infer<typeof keepInTouch>;

export const person = z.object({
  id: z.string().check(z.minLength(1)),
  /** LinkedIn's public id in its normal form; null for someone typed in by hand. */
  slug: z.nullable(z.string()),
  /** The last reading, as the page said it. */
  profile: profile,
  corrections: corrections,
  /** What the last readings brought that was new; each reading that brings something replaces them. */
  changes: z.array(noticedChange),
  /** Why they are on the list, in the user's words (GUIDANCE A1). */
  why: z.optional(z.string().check(z.maxLength(1_000))),
  /** How the user came to them, where that was said before the first letter (GUIDANCE B1). */
  found: z.optional(link),
  /** Left out, the policy says how often. */
  keepInTouch: z.optional(keepInTouch),
  createdAt: z.number(),
  readAt: z.nullable(z.number()),
  /**
   * Derived from the person's events, and rewritten with each of them; an index, never the truth. null when all of the
   * history was taken back: then they are not in the list.
   */
  stage: z.nullable(stage),
  /** Derived likewise: no due item of this person falls before this day; null when nothing is or will be due. */
  dueOn: z.nullable(localDay),
  /** Derived likewise: the topic they were last listed for; left out where none was named. */
  topic: z.optional(z.string()),
  /** Derived likewise: the words by which they are found (lib/store/search-words.ts). */
  words: z.array(z.string()),
});
export type Person = z.infer<typeof person>;
