import type { Profile } from '@/lib/schema/profile';

/** A profile of which nothing is known: what someone typed in by hand starts from. */
export const unknownProfile: Profile = {
  layout: null,
  notAProfile: null,
  publicId: null,
  fullName: null,
  firstName: null,
  pronouns: null,
  headline: null,
  location: null,
  connection: 'none/unknown',
  currentTitle: null,
  currentCompany: null,
  about: null,
  experience: 'not-loaded',
  education: 'not-loaded',
  mutualNames: [],
  followers: null,
  connections: null,
  actions: { connect: null, message: null, follow: null },
  premiumOrVerified: { premium: null, verified: null },
  sources: {},
  missing: {},
};
