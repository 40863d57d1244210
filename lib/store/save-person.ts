import type { Draft } from '@/lib/schema/draft';
import type { CorrectableField, Corrections, Person } from '@/lib/schema/person';
import type { Database } from './database';
import { findById, findBySlug } from './find-person';
import { reindexPeople } from './reindex-people';
import { searchWordsOf } from './search-words';

/**
 * Puts the draft's person in the list, or finds them there and keeps what was read and corrected last. The same slug is
 * the same person. To be called in a transaction over people, events and settings, or the index could fall behind.
 * `now` is epoch ms. Returns the person's id, and whether they are new.
 */
export async function savePerson(
  db: Database,
  { person, profile, corrections }: Pick<Draft, 'person' | 'profile' | 'corrections'>,
  now: number,
): Promise<{ id: string; isNew: boolean }> {
  const slug = profile.publicId;
  const known = await (slug === null ? findById(db, person) : findBySlug(db, slug));
  if (known) {
    const correctedAt = stampCorrections(known, corrections, now);
    await db.people.update(known.id, { profile, corrections, correctedAt, readAt: now });
    await reindexPeople(db, [known.id]);
    return { id: known.id, isNew: false };
  }
  await db.people.add({
    id: person,
    slug,
    profile,
    corrections,
    correctedAt: stampCorrections({ corrections: {} }, corrections, now),
    changes: [],
    createdAt: now,
    readAt: slug === null ? null : now,
    stage: null,
    dueOn: null,
    words: searchWordsOf({ profile, corrections }, []),
  });
  return { id: person, isNew: true };
}

/** When each correction was made, so that of two computers' the later one counts. */
function stampCorrections(
  known: Pick<Person, 'corrections' | 'correctedAt'>,
  corrections: Corrections,
  now: number,
): Record<string, number> {
  const changed = Object.entries(corrections).filter(
    ([field, text]) => known.corrections[field as CorrectableField] !== text,
  );
  return { ...known.correctedAt, ...Object.fromEntries(changed.map(([field]) => [field, now])) };
}
