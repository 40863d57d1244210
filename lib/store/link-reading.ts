import { v7 as timeOrderedId } from 'uuid';
import type { Draft } from '@/lib/schema/draft';
import type { Person } from '@/lib/schema/person';
import type { Profile } from '@/lib/schema/profile';
import type { Database } from './database';
import { reindexPeople } from './reindex-people';

/** What stood before a page was linked to someone: all that undoing it takes. */
export interface BeforeLink {
  id: string;
  person: Pick<Person, 'slug' | 'profile' | 'readAt'>;
  drafts: Draft[];
}

/**
 * Says that the page just read is of the person with this id, who was typed in without an address: from now on they are
 * known by it. What the user typed of them stays. A letter begun to either goes on; one that has none of the user's words
 * is composed anew. One transaction. `typed` is the recipient of letters to people without an address; `now` is epoch ms.
 * Resolves with null, and does nothing, when they have an address already or someone else has this one.
 */
export async function linkReading(
  db: Database,
  id: string,
  reading: Profile & { publicId: string },
  typed: string,
  now: number,
): Promise<BeforeLink | null> {
  const slug = reading.publicId;
  return db.transaction('rw', db.people, db.events, db.drafts, db.settings, async () => {
    const person = await db.people.get(id);
    if (!person || person.slug !== null || (await db.people.where('slug').equals(slug).count()) > 0) return null;
    const [onPage, byHand] = await db.drafts.bulkGet([slug, typed]);
    const begun = byHand?.person === id ? byHand : undefined;
    await db.people.update(id, { slug, profile: reading, readAt: now });
    await reindexPeople(db, [id]);
    const draft = onPage && onPage.text !== null ? onPage : begun;
    if (begun && draft === begun) await db.drafts.delete(typed);
    if (draft) await db.drafts.put({ ...draft, person: id, recipient: slug, profile: reading });
    else await db.drafts.delete(slug);
    const drafts = [onPage, begun].filter((one) => one !== undefined);
    return { id, person: { slug: person.slug, profile: person.profile, readAt: person.readAt }, drafts };
  });
}

/** Takes a link back: the two are apart as before. Words that were written meanwhile stay with the page. */
export async function unlinkReading(db: Database, { id, person, drafts }: BeforeLink): Promise<void> {
  await db.transaction('rw', db.people, db.events, db.drafts, db.settings, async () => {
    const linked = await db.people.get(id);
    const slug = linked?.slug ?? '';
    const now = await db.drafts.get(slug);
    await db.people.update(id, person);
    await reindexPeople(db, [id]);
    await db.drafts.delete(slug);
    // Not under their id: the page's person is someone else again.
    if (now && now.text !== null) await db.drafts.put({ ...now, person: timeOrderedId() });
    for (const draft of drafts) if (!(await db.drafts.get(draft.recipient))) await db.drafts.put(draft);
  });
}
