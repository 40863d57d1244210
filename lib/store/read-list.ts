import { Dexie } from 'dexie';
import { metDaysOf } from '@/lib/cadence/report-backs';
import type { Person, Stage } from '@/lib/schema/person';
import type { Database } from './database';
import { readSetting } from './settings';

/** How many people a list should have: GUIDANCE A1. */
const places = 5;
/** Those who take a place: whoever isn't let go. */
const onTheList: Stage[] = ['listed', 'written', 'answered', 'scheduled', 'met', 'in-touch'];
/** Whoever was met stays met, unless a second date stands or they were let go: there the history tells. */
const surelyMet: Stage[] = ['met', 'in-touch'];
const perhapsMet: Stage[] = ['scheduled', 'resting'];

/** The list of the current topic. */
export interface TopicList {
  /** null while the user has named no topic: then there is one list. */
  topic: string | null;
  /** The people in the five places, in the order in which they were put there. */
  five: Person[];
  /** Who has waited longest on the list without a letter, or null. */
  next: Person | null;
  /** With how many people of this topic there was a conversation; four or five are enough (GUIDANCE A6). */
  conversations: number;
  /** Nobody was ever put on any list. */
  isFirstTime: boolean;
}

/**
 * Reads the list of the current topic. Whoever was listed before there were topics, or without one, belongs to the first.
 */
export async function readTopicList(db: Database): Promise<TopicList> {
  const topic = await readSetting(db, 'currentTopic');
  const first = (await readSetting(db, 'topics'))[0]?.name ?? null;
  const belongs = (person: Person) =>
    person.archivedAt === undefined && (topic === null || (person.topic ?? first) === topic);
  const of = (stages: Stage[]) => db.people.where('stage').anyOf(stages).filter(belongs);
  const firsts = await Promise.all(onTheList.map((stage) => firstOfStage(db, stage, belongs)));
  const five = firsts.flat().sort((one, other) => one.createdAt - other.createdAt);
  return {
    topic,
    five: five.slice(0, places),
    next: firsts[onTheList.indexOf('listed')]?.[0] ?? null,
    isFirstTime: (await db.people.orderBy('stage').limit(1).count()) === 0,
    conversations: (await of(surelyMet).count()) + (await countMet(db, await of(perhapsMet).primaryKeys())),
  };
}

async function countMet(db: Database, people: string[]): Promise<number> {
  const events = await db.events.where('person').anyOf(people).toArray();
  return people.filter((id) => metDaysOf(events.filter(({ person }) => person === id)).length > 0).length;
}

/** Those who have been in the list longest of all in a stage, which may be thousands; no more than there are places. */
function firstOfStage(db: Database, stage: Stage, belongs: (person: Person) => boolean): Promise<Person[]> {
  return db.people
    .where('[stage+createdAt]')
    .between([stage, Dexie.minKey], [stage, Dexie.maxKey])
    .filter(belongs)
    .limit(places)
    .toArray();
}
