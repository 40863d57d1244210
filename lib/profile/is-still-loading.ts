import type { Profile } from '@/lib/schema/profile';

/** Whether the page is on its way: read it again a little later. Otherwise a profile without a name was not understood. */
export function isStillLoading(profile: Profile): boolean {
  const isShell = profile.notAProfile === 'app-shell';
  return isShell || (profile.notAProfile === null && profile.missing.fullName === 'not-loaded');
}
