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

/** All that a person is but for the records that were merged into it. */
const personFields = {
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
  /** What the user noted about them, besides what was said in a conversation. */
  notes: z.optional(z.string().check(z.maxLength(100_000))),
  /** When they were put away (epoch ms): they take no place, and nothing falls due. Left out while they are in view. */
  archivedAt: z.optional(z.number()),
  /** Other ids (`id:…`) and slugs (`slug:…`) that turned out to be this person. */
  aliases: z.optional(z.array(z.string().check(z.maxLength(300))).check(z.maxLength(100))),
  /** Ids of people who look alike, and whom the user said to be others; `slug:…` of one who had no record then. */
  others: z.optional(z.array(z.string()).check(z.maxLength(1_000))),
  createdAt: z.number(),
  readAt: z.nullable(z.number()),
  /** What LinkedIn's own export says: since when you are connected, their address, and when it was last taken in. */
  connectedOn: z.optional(localDay),
  email: z.optional(z.string().check(z.maxLength(320))),
  importedAt: z.optional(z.number()),
  /** When each correction was made (epoch ms), so that of two computers' the later one counts. */
  correctedAt: z.optional(z.record(z.string().check(z.maxLength(40)), z.number())),
  /**
   * Derived from the person's events, and rewritten with each of them; an index, never the truth. null when all of the
   * history was taken back: then they are not in the list.
   */
  stage: z.nullable(stage),
  /** Derived likewise: no due item of this person falls before this day; null when nothing is or will be due. */
  dueOn: z.nullable(localDay),
  /** Derived likewise: the topic they were last listed for; left out where none was named. */
  topic: z.optional(z.string()),
  /** Derived likewise: the day on which something last passed between the two of you; left out before that. */
  touchedOn: z.optional(localDay),
  /** Derived likewise: the words by which they are found (lib/store/search-words.ts). */
  words: z.array(z.string()),
};

/**
 * A record that turned out to be of a person who had one already: all that parting the two again takes. Events are keyed
 * by person, so it says which ones came along.
 */
export const mergedRecord = z.object({
  /** The id of the person it was merged into at first, who may since have been merged into another. */
  into: z.string(),
  /** Epoch ms. */
  at: z.number(),
  /** The record as it was. */
  person: z.object(personFields),
  /** Ids of its events. */
  events: z.array(z.string()),
  /** Ids of the events of others that pointed at it: introductions, and letters about it. */
  pointers: z.array(z.string()),
  /** The fields that the person had nothing in, and took from it. */
  filled: z.array(z.string()),
});
export type MergedRecord = z.infer<typeof mergedRecord>;

export const person = z.object({
  ...personFields,
  /** The records that are one with this one, in the order in which that was found out. */
  merged: z.optional(z.array(mergedRecord).check(z.maxLength(100))),
});
export type Person = z.infer<typeof person>;
