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

/**
 * What is due, by day and then by importance, and the next `comingAtMost` things that fall due after `today`, up to the day `until`.
 * Reads only as far ahead as it takes to find these.
 */
export async function readToday(
  db: Database,
  today: LocalDay,
  until: LocalDay,
  comingAtMost: number,
): Promise<{ due: DueEntry[]; coming: DueEntry[] }> {
  return db.transaction('r', db.people, db.events, db.settings, async () => {
    const policy = await readSetting(db, 'policy');
    const known = await db.people.where('dueOn').belowOrEqual(today).toArray();
    const entries = await readDueOfAll(db, known, policy, today);
    const later = db.people.where('dueOn').between(today, until, false, true);
    for (let from = 0, isEnough = false; !isEnough; from += comingAtMost) {
      const people = await later.clone().offset(from).limit(comingAtMost).toArray();
      entries.push(...(await readDueOfAll(db, people, policy, today)));
      // The index is never too late: whoever comes after these has nothing before the last one's day.
      const reached = people.at(-1)?.dueOn ?? until;
      const found = entries.filter(({ item }) => item.dueOn > today && item.dueOn <= reached);
      isEnough = people.length < comingAtMost || found.length >= comingAtMost;
    }
    entries.sort((one, other) => compareDue(one.item, other.item));
    return {
      due: entries.filter(({ item }) => item.dueOn <= today),
      coming: entries.filter(({ item }) => item.dueOn > today && item.dueOn <= until).slice(0, comingAtMost),
    };
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
