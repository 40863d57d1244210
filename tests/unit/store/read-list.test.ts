import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { changeTopics } from '@/lib/store/change-topics';
import { createDatabase, type Database } from '@/lib/store/database';
import { readTopicList } from '@/lib/store/read-list';
import type { NewEvent } from '@/lib/store/record-events';
import { recordFor } from '@/lib/store/record-for';
import { makeProfile } from '@/tests/fixtures/profile';

let db: Database;
let clock = 0;
beforeEach(() => {
  db = createDatabase(`test-${crypto.randomUUID()}`);
  clock = Temporal.ZonedDateTime.from(`2026-11-23T10:00[${Temporal.Now.timeZoneId()}]`).epochMilliseconds;
});
afterEach(() => db.delete());

async function add(id: string, events: NewEvent[] = []): Promise<void> {
  clock += 1;
  await recordFor(db, { person: id, profile: makeProfile({ publicId: id }), corrections: {} }, events, clock);
}
const begin = (name: string) =>
  changeTopics(db, ({ topics }) => ({ topics: [...topics, { name, purpose: null }], current: name }));
const read = async () => {
  const { five, next, topic, conversations } = await readTopicList(db);
  return { topic, five: five.map(({ id }) => id), next: next?.id ?? null, conversations };
};

test('without topics there is one list, the first five, whoever rests aside', async () => {
  await add('a', [{ type: 'rested' }]);
  await add('b', [{ type: 'sent', moment: 'request', channel: 'note', text: 'Hi' }]);
  for (const id of ['c', 'd', 'e', 'f', 'g']) await add(id);
  expect(await read()).toEqual({ topic: null, five: ['b', 'c', 'd', 'e', 'f'], next: 'c', conversations: 0 });
});

test('each topic has its own five; whoever was there before the topics belongs to the first', async () => {
  await add('early');
  await begin('archives');
  await add('first');
  await begin('museums');
  await add('second');
  expect(await read()).toMatchObject({ topic: 'museums', five: ['second'], next: 'second' });
  await changeTopics(db, ({ topics }) => ({ topics, current: 'archives' }));
  expect(await read()).toMatchObject({ five: ['early', 'first'] });
});

test('the five are found behind any number of people of another topic', async () => {
  await begin('archives');
  for (let index = 0; index < 30; index += 1) await add(`early-${index}`);
  await begin('museums');
  for (const id of ['a', 'b', 'c', 'd', 'e', 'f']) await add(id);
  expect(await read()).toMatchObject({ five: ['a', 'b', 'c', 'd', 'e'], next: 'a' });
});

test('conversations of the topic are counted by person, also with those who rest or have a second date', async () => {
  await begin('archives');
  await add('met', [{ type: 'met' }, { type: 'met' }]);
  await add('rests', [{ type: 'met' }, { type: 'rested' }]);
  await add('again', [{ type: 'met' }, { type: 'scheduled', day: '2026-12-01', minutes: 20 }]);
  await add('let-go', [{ type: 'rested' }]);
  await add('dated', [{ type: 'scheduled', day: '2026-12-01', minutes: 20 }]);
  expect((await read()).conversations).toBe(3);
  await begin('museums');
  expect((await read()).conversations).toBe(0);
});

test('the first time is over once somebody was listed, also when they rest', async () => {
  expect((await readTopicList(db)).isFirstTime).toBe(true);
  await add('a', [{ type: 'rested' }]);
  expect(await readTopicList(db)).toMatchObject({ five: [], isFirstTime: false });
});
