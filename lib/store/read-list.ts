import { Dexie } from 'dexie';
import type { Person, Stage } from '@/lib/schema/person';
import type { Database } from './database';

/** How many people a list should have: GUIDANCE A1. */
const places = 5;
/** Those who take a place: whoever isn't let go. */
const onTheList: Stage[] = ['listed', 'written', 'answered', 'scheduled', 'met', 'in-touch'];

/** The people in the five places, in the order in which they were put there. */
export async function readFive(db: Database): Promise<Person[]> {
  const firsts = await Promise.all(onTheList.map((stage) => firstOfStage(db, stage, places)));
  return firsts
    .flat()
    .sort((one, other) => one.createdAt - other.createdAt)
    .slice(0, places);
}

/** Who has waited longest on the list without a letter, or null. */
export async function readNextToWrite(db: Database): Promise<Person | null> {
  const [first] = await firstOfStage(db, 'listed', 1);
  return first ?? null;
}

/** Those who have been in the list longest of all in a stage, which may be thousands. */
function firstOfStage(db: Database, stage: Stage, count: number): Promise<Person[]> {
  return db.people
    .where('[stage+createdAt]')
    .between([stage, Dexie.minKey], [stage, Dexie.maxKey])
    .limit(count)
    .toArray();
}
