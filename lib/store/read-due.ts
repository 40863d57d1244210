import { compareDue, type DueItem, dueForPerson } from '@/lib/cadence/due';
import { policyFor } from '@/lib/cadence/policy-for';
import type { LocalDay } from '@/lib/schema/local-day';
import type { Person } from '@/lib/schema/person';
import type { Policy } from '@/lib/schema/policy';
import type { Database, EventRow } from './database';
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
  const policy = await readSetting(db, 'policy');
  const people = await db.people.where('dueOn').belowOrEqual(until).toArray();
  const entries = await Promise.all(people.map((person) => readDueOf(db, person, policy, today)));
  return entries
    .flat()
    .filter(({ item }) => item.dueOn <= until)
    .sort((one, other) => compareDue(one.item, other.item));
}

/** All that is or will be due with one person. */
export async function readDueOf(db: Database, person: Person, policy: Policy, today: LocalDay): Promise<DueEntry[]> {
  const events = await db.events.where('person').equals(person.id).toArray();
  const own = policyFor(policy, person.keepInTouch);
  const items = dueForPerson({ id: person.id, events }, await readMeetings(db, events), own, today);
  return items.map((item) => ({ item, person, events }));
}
