import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { welcomeNewcomers, welcomeOnce } from '@/lib/background/welcome-newcomers';
import { readAllRows } from '@/lib/store/all-rows';
import { createDatabase, type Database, database } from '@/lib/store/database';
import { savePerson } from '@/lib/store/save-person';
import { makeProfile } from '@/tests/fixtures/profile';

let db: Database;
beforeEach(() => {
  fakeBrowser.reset();
  db = createDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const welcomes = async () =>
  (await fakeBrowser.tabs.query({})).filter(({ url }) => url?.endsWith('/welcome.html')).length;

test('a newcomer is welcomed once, however often it is asked for', async () => {
  await Promise.all([welcomeOnce(db), welcomeOnce(db)]);
  await welcomeOnce(db);
  expect(await welcomes()).toBe(1);
});

test('whoever has people already knows what this is', async () => {
  await savePerson(db, { person: 'ines', profile: makeProfile(), corrections: {} }, 0);
  await welcomeOnce(db);
  expect(await welcomes()).toBe(0);
});

test('that one was welcomed is of this device, and goes into no backup', async () => {
  await welcomeOnce(db);
  expect(await db.settings.get('wasWelcomed')).toEqual({ key: 'wasWelcomed', value: true });
  expect((await readAllRows(db)).settings).toEqual([]);
});

test('an update opens nothing, an installation does', async () => {
  vi.stubGlobal('reportError', expect.fail);
  welcomeNewcomers();
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', previousVersion: '0.0.1' });
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'chrome_update' });
  // What an update would open, it would have opened by the time that another transaction is through.
  await database.transaction('rw', database.settings, database.people, () => database.people.count());
  expect(await database.settings.get('wasWelcomed')).toBeUndefined();
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' });
  await vi.waitFor(async () => expect(await welcomes()).toBe(1));
});
