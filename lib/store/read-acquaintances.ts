import { standingEvents } from '@/lib/cadence/standing-events';
import type { Acquaintance } from '@/lib/insights/acquaintance';
import { nameOf } from '@/lib/profile/apply-corrections';
import type { Person } from '@/lib/schema/person';
import type { Database, EventRow } from './database';

/** Everybody who is or was on the list, archived people included, with what stands of their history. */
export async function readAcquaintances(db: Database): Promise<Acquaintance[]> {
  return db.transaction('r', db.people, db.events, async () => {
    // Whoever has a stage has a history; of 30,000 imported people these are few.
    const people = await db.people.where('stage').above('').toArray();
    const ids = new Set(people.map(({ id }) => id));
    const histories = new Map<string, EventRow[]>();
    for (const event of await db.events.toArray()) {
      if (!ids.has(event.person)) continue;
      const history = histories.get(event.person);
      if (history) history.push(event);
      else histories.set(event.person, [event]);
    }
    return people.map((person) => acquaintanceOf(person, histories.get(person.id) ?? []));
  });
}

function acquaintanceOf(person: Person, events: EventRow[]): Acquaintance {
  return { id: person.id, name: nameOf(person), topic: person.topic ?? null, events: standingEvents(events) };
}
