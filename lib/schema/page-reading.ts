import * as z from 'zod/mini';
import { entriesOr, longText, missingReason, profile, shortText } from './profile';

/** A value with the id of the strategy that found it, where one was found. */
const found = <T extends z.ZodMiniType>(value: T) => z.exactOptional(z.object({ id: shortText, value }));

const texts = z.array(shortText).check(z.maxLength(200));

/** An entry's own lines, and those of each role in it; what they mean is told later. */
const entryLines = z.object({ head: texts, roles: z.array(texts).check(z.maxLength(200)) });
export type EntryLines = z.infer<typeof entryLines>;

const fields = {
  pronouns: found(shortText),
  headline: found(shortText),
  location: found(shortText),
  connection: found(z.enum(['self', 'first', 'second', 'third'])),
  company: found(shortText),
  /** A badge that may be a company or a school. */
  loneBadge: found(shortText),
  givenName: found(shortText),
  /** Labels of the card's controls, which may use the first name alone. */
  labels: found(texts),
  /** Texts of the card that may count followers and connections. */
  counts: found(texts),
  about: found(longText),
  experience: found(entriesOr(entryLines, ['none'])),
  education: found(entriesOr(entryLines, ['none'])),
  mutualNames: found(profile.shape.mutualNames),
  followers: found(shortText),
  connections: found(shortText),
  connect: found(z.boolean()),
  message: found(z.boolean()),
  follow: found(z.boolean()),
  premium: found(z.boolean()),
  verified: found(z.boolean()),
};

/** What the script in LinkedIn's page hands over, before a profile is made of it: plain text from a hostile page. */
export const pageReading = z.object({
  layout: profile.shape.layout,
  notAProfile: profile.shape.notAProfile,
  publicId: profile.shape.publicId,
  fullName: z.nullable(z.object({ id: shortText, value: shortText })),
  /** Why there is nobody, or why a field of somebody who is there has no value. */
  reason: missingReason,
  /** Fields whose part of the page may still arrive. */
  late: z.union([z.array(z.enum(Object.keys(fields) as (keyof typeof fields)[])), z.literal('all')]),
  found: z.object(fields),
});
export type PageReading = z.infer<typeof pageReading>;
