import * as z from 'zod/mini';
import { educationEntry, entriesOr, experienceEntry, longText, missingReason, profile, shortText } from './profile';

/** A value with the id of the strategy that found it, where one was found. */
const found = <T extends z.ZodMiniType>(value: T) => z.exactOptional(z.object({ id: shortText, value }));

const fields = {
  pronouns: found(shortText),
  headline: found(shortText),
  location: found(shortText),
  connection: found(z.enum(['self', 'first', 'second', 'third'])),
  company: found(shortText),
  givenName: found(shortText),
  about: found(longText),
  experience: found(entriesOr(experienceEntry, ['none'])),
  education: found(entriesOr(educationEntry, ['none'])),
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
