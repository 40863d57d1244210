import type { Profile } from '@/lib/schema/profile';
import { firstNameOf } from './first-name';
import { readPage } from './read-page';

/**
 * Reads the profile that a LinkedIn page shows. In: the page and its address; out: what is surely of the address's own
 * person, with the strategy that found each value (`sources`) and why others are missing. Never throws, never changes
 * the page, and is bounded in time and output. While the page still shows somebody else, all is `not-loaded`
 * (see `isStillLoading`); a layout that no one here knows is `not-understood`.
 */
export function readProfile(document: Document, url: string): Profile {
  return withFirstName(readPage(document, url));
}

/** Finishes a profile of `readPage`: the name to greet by, or `not-understood` where any would be a guess. */
export function withFirstName(profile: Profile): Profile {
  if (profile.fullName === null) return profile;
  const { firstName: told, publicId: slug, location, headline } = profile;
  const firstName = firstNameOf(profile.fullName, { told, slug, context: `${location ?? ''} ${headline ?? ''}` });
  const { firstName: _, ...missing } = profile.missing;
  if (firstName === null) return { ...profile, firstName, missing: { ...missing, firstName: 'not-understood' } };
  const source = firstName === told ? (profile.sources.firstName ?? 'split-name') : 'split-name';
  return { ...profile, firstName, missing, sources: { ...profile.sources, firstName: source } };
}
