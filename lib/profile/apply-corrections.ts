import type { Corrections } from '@/lib/schema/person';
import type { Profile } from '@/lib/schema/profile';
import { firstNameOf } from './first-name';

/**
 * The profile as the user wants it: what they typed stands in place of what was read. An emptied field counts as
 * unknown. A corrected name without a corrected first name leaves the first name that was read only if it still fits.
 */
export function applyCorrections(profile: Profile, corrections: Corrections): Profile {
  const corrected: Profile = { ...profile };
  for (const [field, text] of Object.entries(corrections) as [keyof Corrections, string | undefined][]) {
    if (text !== undefined) corrected[field] = text.trim() || null;
  }
  if (corrections.fullName !== undefined && corrections.firstName === undefined) {
    const fits = ` ${corrected.fullName} `.includes(` ${profile.firstName} `);
    const context = `${corrected.location ?? ''} ${corrected.headline ?? ''}`;
    corrected.firstName = fits
      ? profile.firstName
      : firstNameOf(corrected.fullName, { slug: profile.publicId, context });
  }
  return corrected;
}

/** What to call someone in the interface: their full name as corrected, empty when nobody knows it. */
export function nameOf({ profile, corrections }: { profile: Profile; corrections: Corrections }): string {
  return applyCorrections(profile, corrections).fullName ?? '';
}
