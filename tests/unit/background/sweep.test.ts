import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sweep } from '@/lib/background/sweep';
import { createDatabase, type Database } from '@/lib/store/database';
import { recordEvents } from '@/lib/store/record-events';
import { savePerson } from '@/lib/store/save-person';
import { makeProfile } from '@/tests/fixtures/profile';

vi.mock('#i18n', () => ({
  i18n: { t: (key: string, count?: number) => (key === 'localeTag' ? 'en' : [key, count].join(' ').trim()) },
}));

const setBadgeText = vi.fn(async () => {});
const setTitle = vi.fn(async () => {});
let db: Database;

beforeEach(() => {
  fakeBrowser.reset();
  setBadgeText.mockClear();
  Object.assign(fakeBrowser.action, { setBadgeText, setTitle });
  Object.assign(fakeBrowser.i18n, { getUILanguage: () => 'en-GB' });
  db = createDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const at = (time: string) => Temporal.ZonedDateTime.from(`${time}[${Temporal.Now.timeZoneId()}]`).epochMilliseconds;

async function ask(id: string, fullName: string): Promise<void> {
  const now = at('2026-11-03T18:00');
  await savePerson(db, { person: id, profile: makeProfile({ publicId: id, fullName }), corrections: {} }, now);
  await recordEvents(db, id, [{ type: 'sent', moment: 'request', channel: 'note', text: 'Hi' }], now);
}
const shown = async () => Object.entries(await fakeBrowser.notifications.getAll());

test('nothing due: no number, no notification', async () => {
  await ask('ines', 'Ines Falkenrath');
  await sweep(db, at('2026-11-16T12:00'));
  expect(setBadgeText).toHaveBeenLastCalledWith({ text: '' });
  expect(await shown()).toEqual([]);
});

test('several due: one notification that names two and counts the rest, and the number of people', async () => {
  await ask('ines', 'Ines Falkenrath');
  await ask('jonas', 'Jonas Ekdahl');
  await ask('priya', 'Priya Raman');
  const create = vi.spyOn(fakeBrowser.notifications, 'create');
  await sweep(db, at('2026-11-17T12:00'));
  expect(setBadgeText).toHaveBeenLastCalledWith({ text: '3' });
  expect(create).toHaveBeenCalledExactlyOnceWith(
    'due-2026-11-17',
    expect.objectContaining({
      title: 'notification.title 3',
      message: 'Ines Falkenrath, Jonas Ekdahl and notification.others 1',
    }),
  );
});

test('before the hour of the digest: the number, but no notification', async () => {
  await ask('ines', 'Ines Falkenrath');
  await sweep(db, at('2026-11-17T02:00'));
  expect(setBadgeText).toHaveBeenLastCalledWith({ text: '1' });
  expect(await shown()).toEqual([]);
});

test('notifies once a day, and again the next day while it stays due', async () => {
  await ask('ines', 'Ines Falkenrath');
  await sweep(db, at('2026-11-17T09:00'));
  await fakeBrowser.notifications.clear('due-2026-11-17');
  await sweep(db, at('2026-11-17T10:00'));
  expect(await shown()).toEqual([]);
  await sweep(db, at('2026-11-18T09:00'));
  expect((await shown()).map(([id]) => id)).toEqual(['due-2026-11-18']);
});

test('a worker killed between showing and noting it shows the same notification, not a second', async () => {
  await ask('ines', 'Ines Falkenrath');
  await sweep(db, at('2026-11-17T09:00'));
  await db.settings.delete('digestShownOn');
  await sweep(db, at('2026-11-17T10:00'));
  expect(await shown()).toHaveLength(1);
});
