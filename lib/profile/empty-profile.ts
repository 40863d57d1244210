import type { MissingReason, Profile } from '@/lib/schema/profile';

const fields = [
  'publicId',
  'fullName',
  'firstName',
  'pronouns',
  'headline',
  'location',
  'connection',
  'currentTitle',
  'currentCompany',
  'about',
  'experience',
  'education',
  'mutualNames',
  'followers',
  'connections',
  'actions.connect',
  'actions.message',
  'actions.follow',
  'premiumOrVerified.premium',
  'premiumOrVerified.verified',
] as const;

/** A profile of which nothing is known, every field missing for the same reason. */
export function emptyProfile(reason: MissingReason): Profile {
  return {
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
    missing: Object.fromEntries(fields.map((field) => [field, reason])),
  };
}
