import type { Person } from '@/lib/schema/person';
import type { Profile } from '@/lib/schema/profile';
import type { Database } from './database';
import { findDuplicates } from './find-duplicates';
import { rowOf } from './read-people-rows';
import { searchPeople } from './search-people';

/**
 * The person of the list who was typed in without an address and may be the one whose page was read: the same name, and the
 * company is the same or unknown of one. null where there is none, or the user said that they are two.
 */
export async function findNamesake(db: Database, reading: Profile): Promise<Person | null> {
  const { publicId, fullName, currentCompany } = reading;
  if (publicId === null || fullName === null) return null;
  // The page's person has no record and no id yet; the address stands for them.
  const own = { id: `slug:${publicId}`, name: fullName, company: currentCompany, slug: publicId };
  const found = await searchPeople(db, fullName);
  const typed = found.filter(({ slug, stage, archivedAt }) => slug === null && stage !== null && !archivedAt);
  return typed.find((person) => findDuplicates([rowOf(person), own]).length > 0) ?? null;
}
