import { isStillLoading } from '@/lib/profile/finish-profile';
import type { Profile } from '@/lib/schema/profile';

/** Why a page gave no person to write to: each has its own words and its own way on. */
export type ReadFailure = 'no-access' | 'not-a-profile' | 'signed-out' | 'loading' | 'not-understood';
/** Why the form for someone is open: no reading, or the user's own wish. */
export type NotReadReason = ReadFailure | 'typed';

/**
 * Tells a reading that one can write a letter from (it has a name and an address) from the five kinds that one can't.
 */
export function classifyReading(reading: Profile | 'no-access' | 'unreadable'): ReadFailure | 'profile' {
  if (reading === 'no-access') return 'no-access';
  if (reading === 'unreadable') return 'not-understood';
  if (isStillLoading(reading)) return 'loading';
  switch (reading.notAProfile) {
    case 'authwall':
      return 'signed-out';
    case 'not-found':
    case 'other':
      return 'not-a-profile';
    default:
      break;
  }
  return reading.fullName === null ? 'not-understood' : 'profile';
}
