import { compareDue, type DueItem, dueForPerson } from '@/lib/cadence/due';
import { policyFor } from '@/lib/cadence/policy-for';
import type { LocalDay } from '@/lib/schema/local-day';
import type { Person } from '@/lib/schema/person';
import type { Policy } from '@/lib/schema/policy';
import type { Database, EventRow } from './database';
import { readHistories } from './read-histories';
import { readMeetings } from './read-meetings';
import { readSetting } from './settings';

/** Something due, with whom it concerns and the history that it follows from. */
export interface DueEntry {
  item: DueItem;
  person: Person;
  events: EventRow[];
}

/**
 * What is due, or falls due, up to and including the day `until`, by day and then by importance. The index only chooses
 * whom to look at; each item is derived from the events again.
 */
export async function readDue(db: Database, today: LocalDay, until: LocalDay): Promise<DueEntry[]> {
  return db.transaction('r', db.people, db.events, db.settings, async () => {
    const policy = await readSetting(db, 'policy');
    const people = await db.people.where('dueOn').belowOrEqual(until).toArray();
    const entries = await readDueOfAll(db, people, policy, today);
    return entries.filter(({ item }) => item.dueOn <= until).sort((one, other) => compareDue(one.item, other.item));
  });
}

/** All that is or will be due with one person. */
export function readDueOf(db: Database, person: Person, policy: Policy, today: LocalDay): Promise<DueEntry[]> {
  return readDueOfAll(db, [person], policy, today);
}

/** All that is or will be due with these people, person by person. Many at once are quick only inside a transaction. */
export async function readDueOfAll(
  db: Database,
  people: Person[],
  policy: Policy,
  today: LocalDay,
): Promise<DueEntry[]> {
  const histories = await readHistories(
    db,
    people.map(({ id }) => id),
  );
  const metDays = await readMeetings(db, [...histories.values()].flat());
  return people.flatMap((person) => {
    const events = histories.get(person.id) ?? [];
    const own = policyFor(policy, person.keepInTouch);
    return dueForPerson({ id: person.id, events }, metDays, own, today).map((item) => ({ item, person, events }));
  });
}

/** The first thing due with each of these people, by id. Archived people, and who isn't there, have none. */
export async function readNextSteps(
  db: Database,
  ids: readonly string[],
  today: LocalDay,
): Promise<Map<string, DueEntry>> {
  return db.transaction('r', db.people, db.events, db.settings, async () => {
    const policy = await readSetting(db, 'policy');
    const people = (await db.people.bulkGet([...ids])).filter((person) => person !== undefined);
    const inPlay = people.filter(({ dueOn }) => dueOn !== null);
    const entries = await readDueOfAll(db, inPlay, policy, today);
    // Each person's come in order, so that the first one set last is what stays.
    return new Map(entries.reverse().map((entry) => [entry.person.id, entry]));
  });
}
