import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openReminded } from '@/lib/background/open-reminded';
import { createDatabase, type Database } from '@/lib/store/database';
import { recordEvents } from '@/lib/store/record-events';
import { savePerson } from '@/lib/store/save-person';
import { makeProfile } from '@/tests/fixtures/profile';

let db: Database;
beforeEach(async () => {
  fakeBrowser.reset();
  db = createDatabase(`test-${crypto.randomUUID()}`);
  await savePerson(db, { person: 'ines', profile: makeProfile(), corrections: {} }, 0);
  await recordEvents(db, 'ines', [{ id: 'e1', type: 'scheduled', day: '2026-11-23', minutes: 20 }], 0);
});
afterEach(() => db.delete());

const opened = async () => (await fakeBrowser.tabs.query({})).map(({ url }) => url?.replace(/^.*dashboard\.html/, ''));

test.each([
  ['conversation-e1', '#conversation/ines'],
  ['due-2026-11-23', '#today'],
  ['conversation-gone', '#today'],
  ['of somebody else', '#today'],
])('%s opens %s', async (id, place) => {
  await openReminded(db, id);
  expect(await opened()).toContain(place);
});

test('a database that is closed opens Today all the same, which says so', async () => {
  db.close();
  await openReminded(db, 'conversation-e1');
  expect(await opened()).toContain('#today');
});
