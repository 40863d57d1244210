import type { Person, Stage } from '@/lib/schema/person';
import type { Database } from './database';

/** How many people a list should have: GUIDANCE A1. */
const places = 5;
/** Those who take a place: whoever isn't let go. */
const onTheList: Stage[] = ['listed', 'written', 'answered', 'scheduled', 'met', 'in-touch'];

/** The people in the five places, in the order in which they were put there. */
export async function readFive(db: Database): Promise<Person[]> {
  const people = await db.people.where('stage').anyOf(onTheList).sortBy('createdAt');
  return people.slice(0, places);
}

/** Who has waited longest on the list without a letter, or null. */
export async function readNextToWrite(db: Database): Promise<Person | null> {
  const [first] = await db.people.where('stage').equals('listed').sortBy('createdAt');
  return first ?? null;
}
