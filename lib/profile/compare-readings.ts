import type { Profile } from '@/lib/schema/profile';
import { isSameEmployer } from './same-name';

type ComparedField = 'fullName' | 'headline' | 'location' | 'currentTitle' | 'currentCompany' | 'connection';
/** What changed since the last reading; `occasion` where it is a reason to write (GUIDANCE G6). */
export interface Change {
  field: ComparedField;
  before: string | null;
  after: string;
  occasion: 'new-employer' | 'new-title' | 'connected' | null;
}

const compared = ['fullName', 'headline', 'location', 'currentTitle', 'currentCompany', 'connection'] as const;

/**
 * What a second reading of the same person says that the first did not, in the order of the fields. A value that is
 * missing from the second is no change: it may not have been loaded. Readings of two people have nothing to compare.
 */
export function compareReadings(before: Profile, after: Profile): Change[] {
  if (before.publicId === null || before.publicId !== after.publicId) return [];
  return compared.flatMap((field) => {
    const [old, now] = [before[field], after[field]];
    if (now === null || now === 'none/unknown' || old === 'none/unknown' || isSameText(old, now)) return [];
    return [{ field, before: old, after: now, occasion: occasionOf(field, before, after) }];
  });
}

function isSameText(old: string | null, now: string): boolean {
  const plain = (text: string) => text.normalize('NFKC').replace(/\s+/g, ' ').trim();
  return old !== null && plain(old) === plain(now);
}

function occasionOf(field: ComparedField, before: Profile, after: Profile): Change['occasion'] {
  if (field === 'connection') return after.connection === 'first' ? 'connected' : null;
  const isNewEmployer =
    before.currentCompany !== null &&
    after.currentCompany !== null &&
    !isSameEmployer(before.currentCompany, after.currentCompany);
  if (field === 'currentCompany') return isNewEmployer ? 'new-employer' : null;
  if (field === 'currentTitle') return before.currentTitle !== null && !isNewEmployer ? 'new-title' : null;
  return null;
}
