import type { Profile } from '@/lib/schema/profile';
import { finishProfile } from './finish-profile';
import { olderLayouts } from './layouts/older-layouts';
import { todaysLayouts } from './layouts/todays-layouts';
import { readPage } from './read-page';

/**
 * Reads the profile that a LinkedIn page shows. In: the page and its address; out: what is surely of the address's own
 * person, with the strategy that found each value (`sources`) and why others are missing. Never throws, never changes
 * the page, and is bounded in time and output. While the page still shows somebody else, all is `not-loaded`
 * (see `isStillLoading`); a layout that no one here knows is `not-understood`.
 */
export function readProfile(document: Document, url: string): Profile {
  return finishProfile(readPage(document, url, [...olderLayouts, ...todaysLayouts]));
}
