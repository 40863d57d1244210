import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sweep } from '@/lib/background/sweep';
import { sweepPastDamage } from '@/lib/background/sweep-past-damage';
import { createDatabase, type Database } from '@/lib/store/database';
import { type NewEvent, recordEvents, recordForAll } from '@/lib/store/record-events';
import { savePerson } from '@/lib/store/save-person';
import { readSetting, writeSetting } from '@/lib/store/settings';
import { makeProfile } from '@/tests/fixtures/profile';

vi.mock('#i18n', () => ({
  i18n: {
    t: (key: string, detail?: number | { name: string; time: string }) => {
      if (key === 'localeTag') return 'en';
      return typeof detail === 'object' ? `${key} ${detail.name} ${detail.time}` : [key, detail].join(' ').trim();
    },
  },
}));

const setBadgeText = vi.fn(async () => {});
const setTitle = vi.fn(async () => {});
const getPermissionLevel = vi.fn(async () => 'granted');
let db: Database;

beforeEach(() => {
  fakeBrowser.reset();
  setBadgeText.mockReset().mockResolvedValue();
  getPermissionLevel.mockResolvedValue('granted');
  Object.assign(fakeBrowser.action, { setBadgeText, setTitle });
  Object.assign(fakeBrowser.notifications, { getPermissionLevel });
  Object.assign(fakeBrowser.i18n, { getUILanguage: () => 'en-GB' });
  db = createDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await db.delete();
});

const at = (time: string) => Temporal.ZonedDateTime.from(`${time}[${Temporal.Now.timeZoneId()}]`).epochMilliseconds;

async function list(id: string, fullName: string): Promise<void> {
  await savePerson(
    db,
    { person: id, profile: makeProfile({ publicId: id, fullName }), corrections: {} },
    at('2026-11-03T18:00'),
  );
}
async function ask(id: string, fullName: string): Promise<void> {
  await list(id, fullName);
  const letter = { type: 'sent', moment: 'request', channel: 'note', text: 'Hi' } as const;
  await recordEvents(db, id, [letter], at('2026-11-03T18:00'));
}
const shown = async () => Object.keys(await fakeBrowser.notifications.getAll());
const alarmAt = async () => (await fakeBrowser.alarms.get('next'))?.scheduledTime;

test('nothing due: no number, no notification, and the next look is tomorrow', async () => {
  await ask('ines', 'Ines Falkenrath');
  await sweep(db, at('2026-11-16T12:00'));
  expect(setBadgeText).toHaveBeenLastCalledWith({ text: '' });
  expect(await shown()).toEqual([]);
  expect(await alarmAt()).toBe(at('2026-11-17T09:00'));
});

test('several due: one notification that names two and counts the rest, and the number of people', async () => {
  await ask('ines', 'Ines Falkenrath');
  await ask('jonas', 'Jonas Ekdahl');
  await ask('priya', 'Priya Raman');
  const create = vi.spyOn(fakeBrowser.notifications, 'create');
  await sweep(db, at('2026-11-17T12:00'));
  expect(setBadgeText).toHaveBeenLastCalledWith({ text: '3' });
  expect(setTitle).toHaveBeenLastCalledWith({ title: 'toolbar.due 3' });
  expect(create).toHaveBeenCalledExactlyOnceWith(
    'due-2026-11-17',
    expect.objectContaining({
      title: 'notification.title 3',
      message: 'Ines Falkenrath, Jonas Ekdahl and notification.others 1',
      buttons: [{ title: 'notification.writeNow' }, { title: 'notification.tomorrow' }],
    }),
  );
});

test('before the hour of the digest: the number, but no notification', async () => {
  await ask('ines', 'Ines Falkenrath');
  await sweep(db, at('2026-11-17T02:00'));
  expect(setBadgeText).toHaveBeenLastCalledWith({ text: '1' });
  expect(await shown()).toEqual([]);
  expect(await alarmAt()).toBe(at('2026-11-17T09:00'));
});

test('on a day that the user keeps quiet: the number alone', async () => {
  await ask('ines', 'Ines Falkenrath');
  await writeSetting(db, 'quietDays', ['2026-11-17']);
  await sweep(db, at('2026-11-17T12:00'));
  expect(await shown()).toEqual([]);
  await sweep(db, at('2026-11-18T09:00'));
  expect(await shown()).toEqual(['due-2026-11-18']);
});

test('once a day, and again the next day while it stays due, in place of the one before', async () => {
  await ask('ines', 'Ines Falkenrath');
  await sweep(db, at('2026-11-17T09:00'));
  await fakeBrowser.notifications.clear('due-2026-11-17');
  await sweep(db, at('2026-11-17T10:00'));
  expect(await shown()).toEqual([]);
  await sweep(db, at('2026-11-18T09:00'));
  expect(await shown()).toEqual(['due-2026-11-18']);
  await sweep(db, at('2026-11-19T09:00'));
  expect(await shown()).toEqual(['due-2026-11-19']);
});

test('what comes up after the day was looked at waits for the next morning', async () => {
  await ask('ines', 'Ines Falkenrath');
  await sweep(db, at('2026-11-05T09:00'));
  await recordEvents(db, 'ines', [{ type: 'met' }], at('2026-11-05T15:00'));
  await sweep(db, at('2026-11-05T15:00'));
  expect(setBadgeText).toHaveBeenLastCalledWith({ text: '1' });
  expect(await shown()).toEqual([]);
  await sweep(db, at('2026-11-06T09:00'));
  expect(await shown()).toEqual(['due-2026-11-06']);
});

test('a conversation: announced once within the hour before it, though preparing for it was put off', async () => {
  await list('ines', 'Ines Falkenrath');
  const talk = { type: 'scheduled', day: '2026-11-28', time: '15:00', minutes: 20 } as const;
  const [id] = await recordEvents(db, 'ines', [talk, { type: 'snoozed', until: '2026-12-05' }], at('2026-11-20T10:00'));
  const create = vi.spyOn(fakeBrowser.notifications, 'create');
  await writeSetting(db, 'quietWeekdays', [6, 7]);
  await sweep(db, at('2026-11-28T13:00'));
  expect(await alarmAt()).toBe(at('2026-11-28T14:00'));
  await sweep(db, at('2026-11-28T14:00'));
  await fakeBrowser.notifications.clear(`conversation-${id}`);
  await sweep(db, at('2026-11-28T14:30'));
  expect(create).toHaveBeenCalledExactlyOnceWith(
    `conversation-${id}`,
    expect.objectContaining({
      title: 'notification.conversation Ines Falkenrath 15:00',
      message: 'notification.agreedMinutes 20',
    }),
  );
});

test('notifications off: the number, and nothing counts as told until they are on again', async () => {
  await ask('ines', 'Ines Falkenrath');
  getPermissionLevel.mockResolvedValue('denied');
  await sweep(db, at('2026-11-17T09:00'));
  expect(setBadgeText).toHaveBeenLastCalledWith({ text: '1' });
  expect([await shown(), await readSetting(db, 'digestSettledOn')]).toEqual([[], []]);
  getPermissionLevel.mockResolvedValue('granted');
  await sweep(db, at('2026-11-17T11:00'));
  expect(await shown()).toEqual(['due-2026-11-17']);
});

test('a button that fails keeps neither the notification nor the alarm from the user, and is reported', async () => {
  await ask('ines', 'Ines Falkenrath');
  setBadgeText.mockRejectedValue(new Error('no toolbar'));
  await expect(sweep(db, at('2026-11-17T09:00'))).rejects.toThrow('no toolbar');
  expect(await shown()).toEqual(['due-2026-11-17']);
  expect(await alarmAt()).toBe(at('2026-11-18T09:00'));
});

test('a clock that ran ahead takes no later digest away', async () => {
  await ask('ines', 'Ines Falkenrath');
  for (const time of ['2026-11-27T09:00', '2026-11-18T09:00', '2026-11-27T09:00']) {
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    await sweep(db, at(time));
    expect(create).toHaveBeenCalledOnce();
    create.mockRestore();
  }
});

test('200 due at once: one notification', async () => {
  const ids = Array.from({ length: 200 }, (_, count) => `person-${count}`);
  for (const id of ids) await list(id, id);
  const letter: NewEvent = { type: 'sent', moment: 'request', channel: 'note', text: 'Hi' };
  await recordForAll(
    db,
    ids.map((person) => ({ person, event: letter })),
    at('2026-11-03T18:00'),
  );
  const create = vi.spyOn(fakeBrowser.notifications, 'create');
  await sweep(db, at('2026-11-17T09:00'));
  expect(setBadgeText).toHaveBeenLastCalledWith({ text: '200' });
  expect(create).toHaveBeenCalledExactlyOnceWith(
    'due-2026-11-17',
    expect.objectContaining({ message: 'person-0, person-1 and notification.others 198' }),
  );
});

test('a damaged row is put aside, and the others are reminded of all the same', async () => {
  await ask('ines', 'Ines Falkenrath');
  await ask('broken', 'Bo Broken');
  await db.events
    .where('person')
    .equals('broken')
    .modify({ on: 'the other day' as never });
  const now = at('2026-11-18T12:00');
  await expect(sweep(db, now)).rejects.toThrow();
  expect(await shown()).toEqual([]);
  await sweepPastDamage(db, now);
  expect(await shown()).toEqual(['due-2026-11-18']);
  expect(await db.damaged.toArray()).toMatchObject([
    { table: 'events', row: { person: 'broken', on: 'the other day' } },
  ]);
});
