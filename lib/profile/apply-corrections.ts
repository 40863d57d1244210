import type { Corrections } from '@/lib/schema/person';
import type { Profile } from '@/lib/schema/profile';

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
    const fits = profile.firstName !== null && corrected.fullName?.startsWith(profile.firstName);
    corrected.firstName = fits ? profile.firstName : (corrected.fullName?.split(/\s+/)[0] ?? null);
  }
  return corrected;
}

/** What to call someone in the interface: their full name as corrected, empty when nobody knows it. */
export function nameOf({ profile, corrections }: { profile: Profile; corrections: Corrections }): string {
  return applyCorrections(profile, corrections).fullName ?? '';
}
