import { standingEvents } from '@/lib/cadence/standing-events';
import type { Person } from '@/lib/schema/person';
import type { Database } from './database';
import { readHistory } from './find-person';

/** Those to whom a person sent me, in the order in which they were named; who is gone is left out. */
export async function findIntroduced(db: Database, person: string): Promise<Person[]> {
  const events = standingEvents(await readHistory(db, person));
  const ids = events.flatMap((event) => (event.type === 'introduced' ? [event.to] : []));
  const people = await db.people.bulkGet([...new Set(ids)]);
  return people.filter((one) => one !== undefined);
}

/** Those who sent me to a person: whom to tell how it went (GUIDANCE G5). */
export async function findIntroducers(db: Database, person: string): Promise<Person[]> {
  const rows = await db.events.where('to').equals(person).toArray();
  const introducers: Person[] = [];
  for (const id of new Set(rows.map((row) => row.person))) {
    const stands = standingEvents(await readHistory(db, id)).some(
      (event) => event.type === 'introduced' && event.to === person,
    );
    const introducer = stands ? await db.people.get(id) : undefined;
    if (introducer) introducers.push(introducer);
  }
  return introducers;
}
