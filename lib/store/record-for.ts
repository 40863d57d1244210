import type { Draft } from '@/lib/schema/draft';
import type { Person } from '@/lib/schema/person';
import type { Database } from './database';
import { type NewEvent, recordEvents } from './record-events';
import { reindexPeople } from './reindex-people';
import { savePerson } from './save-person';
import { readSetting } from './settings';

/** Someone, in the list or not yet. */
export type Someone = Pick<Draft, 'person' | 'profile' | 'corrections'>;

/** What the user said of someone besides their history. */
export type Remarks = Partial<Pick<Person, 'why' | 'found' | 'keepInTouch'>>;

/** What one click wrote down of a person: the ids of the events, and the remarks whose place it took. */
export interface WrittenOf {
  person: string;
  events: string[];
  before?: Remarks;
}

/**
 * Records events of someone who may not be in the list yet, in one transaction: then they are put on it first, for the
 * current topic. `now` is epoch ms. Returns their id, the ids of all events written, and what the remarks took the place of.
 */
export async function recordFor(
  db: Database,
  someone: Someone,
  events: NewEvent[],
  now: number,
  remarks: Remarks = {},
): Promise<WrittenOf> {
  return db.transaction('rw', db.people, db.events, db.settings, async () => {
    const isKnown = (await db.people.get(someone.person)) !== undefined;
    const id = isKnown ? someone.person : (await savePerson(db, someone, now)).id;
    const before = await readRemarks(db, id, remarks);
    await db.people.update(id, remarks);
    const listing = await listingOf(db, id);
    // Why someone is on the list is among the words that find them.
    await reindexPeople(db, [id]);
    const isListed = listing.length === 0 || events.some(({ type }) => type === 'listed');
    const written = await recordEvents(db, id, isListed ? events : [...listing, ...events], now);
    return { person: id, events: written, ...(before && { before }) };
  });
}

/** What is kept of the fields that `remarks` changes; undefined where it changes none. */
async function readRemarks(db: Database, id: string, remarks: Remarks): Promise<Remarks | undefined> {
  const person = await db.people.get(id);
  const changed = Object.keys(remarks) as (keyof Remarks)[];
  return changed.length > 0 ? Object.fromEntries(changed.map((field) => [field, person?.[field]])) : undefined;
}

/** The event that puts someone on the list for the current topic; none for who has a history already. */
export async function listingOf(db: Database, id: string): Promise<NewEvent[]> {
  const person = await db.people.get(id);
  if (person && person.stage !== null) return [];
  const topic = await readSetting(db, 'currentTopic');
  return [{ type: 'listed', ...(topic !== null && { topic }) }];
}
