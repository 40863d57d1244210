import * as z from 'zod/mini';

/** Text of a page may be endless; nothing longer than this is a value. Counted in UTF-16 code units. */
export const shortText = z.string().check(z.maxLength(1_000));
export const longText = z.string().check(z.maxLength(10_000));
const triState = z.nullable(z.boolean());

export const experienceEntry = z.object({
  title: z.nullable(shortText),
  company: z.nullable(shortText),
  /** As the page shows it, duration included. */
  dates: z.nullable(shortText),
  /** null where the entry has no dates to tell from. */
  current: triState,
});
export type ExperienceEntry = z.infer<typeof experienceEntry>;

export const educationEntry = z.object({
  school: z.nullable(shortText),
  degree: z.nullable(shortText),
  dates: z.nullable(shortText),
});
export type EducationEntry = z.infer<typeof educationEntry>;

/** Why a field has no value: the page shows none, its section has not arrived, or the layout is new to us. */
export const missingReason = z.enum(['absent', 'not-loaded', 'not-understood']);
export type MissingReason = z.infer<typeof missingReason>;

const maxEntries = 200;
/** The entries of a section, or a word for why there are none. */
export const entriesOr = <T extends z.ZodMiniType, const Word extends readonly [string, ...string[]]>(
  entry: T,
  words: Word,
) => z.union([z.array(entry).check(z.maxLength(maxEntries)), z.enum(words)]);

/** What `readProfile` returns: CONTRACTS.md, `profile`. */
export const profile = z.object({
  layout: z.nullable(z.enum(['sdui', 'ember', 'public', 'mobile'])),
  notAProfile: z.nullable(z.enum(['authwall', 'not-found', 'app-shell', 'other'])),
  publicId: z.nullable(shortText),
  fullName: z.nullable(shortText),
  firstName: z.nullable(shortText),
  pronouns: z.nullable(shortText),
  headline: z.nullable(shortText),
  location: z.nullable(shortText),
  connection: z.enum(['self', 'first', 'second', 'third', 'none/unknown']),
  currentTitle: z.nullable(shortText),
  currentCompany: z.nullable(shortText),
  about: z.nullable(longText),
  experience: entriesOr(experienceEntry, ['none', 'not-loaded']),
  education: entriesOr(educationEntry, ['none', 'not-loaded']),
  mutualNames: z.array(shortText).check(z.maxLength(maxEntries)),
  followers: z.nullable(shortText),
  connections: z.nullable(shortText),
  actions: z.object({ connect: triState, message: triState, follow: triState }),
  premiumOrVerified: z.object({ premium: triState, verified: triState }),
  /** Field name → id of the strategy that found it. */
  sources: z.record(z.string().check(z.maxLength(100)), z.string().check(z.maxLength(100))),
  missing: z.record(z.string().check(z.maxLength(100)), missingReason),
});
export type Profile = z.infer<typeof profile>;
