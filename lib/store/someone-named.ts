import { v7 as timeOrderedId } from 'uuid';
import { nameOf } from '@/lib/profile/apply-corrections';
import { unknownProfile } from '@/lib/profile/unknown-profile';
import type { Database } from './database';
import type { Someone } from './record-for';

/** The person of exactly that name, other than `except` (an id), or someone new who is not in the list yet. */
export async function someoneNamed(
  db: Database,
  { name, company }: { name: string; company: string | null },
  except: string,
): Promise<Someone> {
  const known = await db.people.filter((person) => isNamed(nameOf(person), name) && person.id !== except).first();
  if (known) return { ...known, person: known.id };
  const corrections = { fullName: name, ...(company !== null && { currentCompany: company }) };
  return { person: timeOrderedId(), profile: unknownProfile, corrections };
}

function isNamed(one: string, other: string): boolean {
  const plain = (name: string) => name.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();
  return plain(one) === plain(other);
}
