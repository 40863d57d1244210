import { standingEvents } from '@/lib/cadence/standing-events';
import { nameOf } from '@/lib/profile/apply-corrections';
import type { LocalDay } from '@/lib/schema/local-day';
import type { Person } from '@/lib/schema/person';
import { readTalking } from './conversations';
import type { Database, EventRow } from './database';
import { findDuplicates } from './find-duplicates';
import { findById, readHistory } from './find-person';
import { type DueEntry, readDueOf } from './read-due';
import { type PersonRow, rowOf } from './read-people-rows';
import { searchPeople } from './search-people';
import { readSetting } from './settings';

/** Everything about one person. */
export interface PersonFile {
  person: Person;
  /** The whole history, what was taken back included, in no order. */
  events: EventRow[];
  /** All that is or will be due with them, the next first. */
  due: DueEntry[];
  /** Who introduced them. */
  introducedBy: PersonRow[];
  /** Everybody their history speaks of, by id. */
  others: ReadonlyMap<string, Person>;
  /** Records that may be of the same person. */
  alike: PersonRow[];
  /** A conversation with them goes on right now. */
  isTalking: boolean;
}

/** Reads the file of the person with this id, or of whoever the record with it was merged into; null for nobody. */
export async function readPersonFile(db: Database, id: string, today: LocalDay): Promise<PersonFile | null> {
  const person = await findById(db, id);
  if (!person) return null;
  const events = await readHistory(db, person.id);
  const introductions = await db.events.where('to').equals(person.id).toArray();
  const spoken = events.flatMap((event) => {
    if (event.type === 'introduced') return [event.to];
    return event.type === 'sent' && event.about !== undefined ? [event.about] : [];
  });
  return {
    person,
    events,
    due: await readDueOf(db, person, await readSetting(db, 'policy'), today),
    introducedBy: (await readPeople(db, await standingReferrers(db, introductions, person.id))).map(rowOf),
    others: new Map((await readPeople(db, spoken)).map((other) => [other.id, other])),
    alike: await readAlike(db, person),
    isTalking: (await readTalking(db, [person.id], today)).has(person.id),
  };
}

/** Whoever introduced them, unless that was taken back. */
async function standingReferrers(db: Database, introductions: EventRow[], to: string): Promise<string[]> {
  const referrers = [...new Set(introductions.map(({ person }) => person))];
  const standing = await Promise.all(
    referrers.map(async (id) => {
      const events = standingEvents(await readHistory(db, id));
      return events.some((event) => event.type === 'introduced' && event.to === to);
    }),
  );
  return referrers.filter((_, at) => standing[at]);
}

async function readPeople(db: Database, ids: string[]): Promise<Person[]> {
  return (await db.people.bulkGet([...new Set(ids)])).filter((person) => person !== undefined);
}

async function readAlike(db: Database, person: Person): Promise<PersonRow[]> {
  const found = await searchPeople(db, nameOf(person));
  const others = found.filter(({ id, archivedAt }) => id !== person.id && archivedAt === undefined).map(rowOf);
  const own = rowOf(person);
  return others.filter((other) => findDuplicates([own, other]).length > 0);
}
