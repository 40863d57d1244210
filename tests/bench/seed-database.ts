import { addDays, localDayOf } from '@/lib/cadence/days';
import type { HistoryEvent } from '@/lib/schema/event';
import type { LocalDay } from '@/lib/schema/local-day';
import type { Person } from '@/lib/schema/person';
import { defaultPolicy } from '@/lib/schema/policy';
import type { Database, EventRow } from '@/lib/store/database';
import { deriveIndex } from '@/lib/store/derive-index';
import { makeProfile } from '@/tests/fixtures/profile';
import { Random } from '../soak/random';

/** How many people get a history: every third, as after an import of all connections. */
const everyNth = 3;
const firstNames = [
  'Ines',
  'Jonas',
  'Priya',
  'Maren',
  'Tobias',
  'Amara',
  'Mateus',
  'Yuki',
  'Nadia',
  'Owen',
  'Lena',
  'Marc',
];
const lastNames = [
  'Falkenrath',
  'Ekdahl',
  'Raman',
  'Oduya',
  'Lindqvist',
  'Moreau',
  'Okafor',
  'Tanaka',
  'Petrova',
  'Hughes',
];
const trades = ['data', 'design', 'nursing', 'policy', 'logistics', 'teaching', 'energy', 'finance', 'research', 'law'];
const companies = ['Hollin Health', 'Marrow Bridge', 'Tern Energy', 'Calder Works', 'Quay Labs', 'Ostler Group'];

export interface Size {
  people: number;
  events: number;
  /** Of those with a history, how many have something due on the day, the others later or never. */
  due: number;
}

/** Fills an empty database with invented people and histories; the same for the same size. */
export async function seedDatabase(db: Database, { people, events, due }: Size, now: number): Promise<void> {
  const random = new Random(people);
  const today = localDayOf(now);
  const withHistory = Math.floor(people / everyNth);
  const each = Math.floor(events / withHistory);
  const rows: Person[] = [];
  const history: EventRow[] = [];
  for (let index = 0; index < people; index += 1) {
    const id = `person-${index}`;
    const own = index < withHistory ? historyOf(random, id, each, index < due, today) : [];
    for (const event of own) history.push({ ...event, person: id, recordedAt: now });
    const person = personOf(random, id, now - index * 1_000);
    rows.push({ ...person, ...deriveIndex(person, own, () => [], defaultPolicy) });
  }
  await inBatches(rows, (batch) => db.people.bulkAdd(batch));
  await inBatches(history, (batch) => db.events.bulkAdd(batch));
}

function personOf(random: Random, id: string, createdAt: number): Omit<Person, 'stage' | 'dueOn' | 'words'> {
  const fullName = `${random.pick(firstNames)} ${random.pick(lastNames)}`;
  const headline = `${random.pick(trades)} and ${random.pick(trades)} at ${random.pick(companies)}`;
  const profile = makeProfile({ publicId: id, fullName, headline, currentCompany: random.pick(companies) });
  return { id, slug: id, profile, corrections: {}, changes: [], createdAt, readAt: createdAt };
}

/** A letter and, after it, years of contact; what is due comes from a promise, so that the number is known. */
function historyOf(random: Random, id: string, count: number, isDue: boolean, today: LocalDay): HistoryEvent[] {
  const began = addDays(today, -random.between(100, 900));
  const event = (index: number, rest: object) =>
    ({ id: `${id}-${index}`, on: addDays(began, index), ...rest }) as HistoryEvent;
  const text = 'Could we speak for fifteen minutes about your work? '.repeat(8);
  const events = [event(0, { type: 'sent', moment: 'request', channel: 'message', text, minutes: 15 })];
  events.push(event(1, { type: 'answered', answer: 'yes' }), event(2, { type: 'met', notes: 'They know the field' }));
  events.push(event(3, { type: 'sent', moment: 'thank-you', channel: 'message', text }));
  events.push(event(4, { type: 'sent', moment: 'outcome', channel: 'message', text }));
  while (events.length < count - 2) events.push(event(events.length, { type: 'touched', how: 'article' }));
  const dueOn = addDays(today, isDue ? 0 : random.between(1, 1_000));
  if (isDue || random.chance(0.5)) {
    events.push(event(events.length, { type: 'promised', promise: 'p', by: 'me', what: 'the reading list', dueOn }));
    events.push({ ...event(events.length, { type: 'touched', how: 'lunch' }), on: today });
  } else {
    events.push(event(events.length, { type: 'rested' }));
  }
  return events;
}

async function inBatches<Row>(rows: Row[], add: (batch: Row[]) => PromiseLike<unknown>): Promise<void> {
  for (let from = 0; from < rows.length; from += 5_000) await add(rows.slice(from, from + 5_000));
}
