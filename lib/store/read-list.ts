import { Dexie } from 'dexie';
import { metDaysOf } from '@/lib/cadence/report-backs';
import type { Person, Stage } from '@/lib/schema/person';
import type { Database } from './database';
import { readHistories } from './read-histories';
import { readSettings } from './settings';

/** How many people a list should have: GUIDANCE A1. */
const places = 5;
/** Those who take a place: whoever isn't let go. */
const onTheList: Stage[] = ['listed', 'written', 'answered', 'scheduled', 'met', 'in-touch'];
/** More conversations on one topic than this nobody needs to have counted. */
const countedAtMost = 10;
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
  /** With how many people of this topic there was a conversation, counted to ten; four or five are enough (GUIDANCE A6). */
  conversations: number;
  /** Nobody was ever put on any list. */
  isFirstTime: boolean;
}

/**
 * Reads the list of the current topic. Whoever was listed before there were topics, or without one, belongs to the first.
 */
export async function readTopicList(db: Database): Promise<TopicList> {
  const { currentTopic: topic, topics } = await readSettings(db, ['currentTopic', 'topics']);
  const first = topics[0]?.name ?? null;
  const belongs = (person: Person) =>
    person.archivedAt === undefined && (topic === null || (person.topic ?? first) === topic);
  // Each in a transaction of its own: the browser answers these side by side, and those of one transaction in turn.
  const [five, [next = null], listed, conversations] = await Promise.all([
    firstOf(db, onTheList, belongs, places),
    firstOf(db, ['listed'], belongs, 1),
    db.people.orderBy('stage').limit(1).primaryKeys(),
    countConversations(db, belongs),
  ]);
  return { topic, five, next, isFirstTime: listed.length === 0, conversations };
}

/** Those who have been in these stages longest. */
async function firstOf(
  db: Database,
  stages: Stage[],
  belongs: (person: Person) => boolean,
  count: number,
): Promise<Person[]> {
  const firsts = stages.map((stage) => firstOfStage(db, stage, belongs, count));
  return (await Promise.all(firsts))
    .flat()
    .sort((one, other) => one.createdAt - other.createdAt)
    .slice(0, count);
}

/**
 * They may be thousands, and a cursor asks the database again for each; a piece of the index comes at once. So a few are
 * read, and four times as many from the start again where too few of them belong.
 */
async function firstOfStage(
  db: Database,
  stage: Stage,
  belongs: (person: Person) => boolean,
  count: number,
): Promise<Person[]> {
  const ofStage = db.people.where('[stage+createdAt]').between([stage, Dexie.minKey], [stage, Dexie.maxKey]);
  for (let size = count; ; size *= 4) {
    const people = await ofStage.clone().limit(size).toArray();
    const belonging = people.filter(belongs);
    if (belonging.length >= count || people.length < size) return belonging.slice(0, count);
  }
}

/** With how many people there was a conversation; no further than `countedAtMost`. */
async function countConversations(db: Database, belongs: (person: Person) => boolean): Promise<number> {
  const sure = (await firstOf(db, surelyMet, belongs, countedAtMost)).length;
  if (sure === countedAtMost) return sure;
  const perhaps = await db.people.where('stage').anyOf(perhapsMet).filter(belongs).primaryKeys();
  return Math.min(countedAtMost, sure + (await countMet(db, perhaps)));
}

async function countMet(db: Database, people: string[]): Promise<number> {
  const histories = await readHistories(db, people);
  return [...histories.values()].filter((events) => metDaysOf(events).length > 0).length;
}
