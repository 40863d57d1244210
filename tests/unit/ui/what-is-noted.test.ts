import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { standingEvents } from '@/lib/cadence/standing-events';
import type { LocalDay } from '@/lib/schema/local-day';
import { defaultPolicy } from '@/lib/schema/policy';
import { database } from '@/lib/store/database';
import { readDue } from '@/lib/store/read-due';
import { recordFor } from '@/lib/store/record-for';
import { readSetting, writeSetting } from '@/lib/store/settings';
import { useApp } from '@/lib/ui/app-store';
import { doneAnotherWay } from '@/lib/ui/done-another-way';
import { answer } from '@/lib/ui/record-answer';
import { recordNote } from '@/lib/ui/record-note';
import { letRest } from '@/lib/ui/record-with-undo';
import { resetSettings, saveNumbers } from '@/lib/ui/save-settings';
import { spreadDue } from '@/lib/ui/spread-due';
import { makeProfile } from '@/tests/fixtures/profile';
import { ines, now, startWithInes, today } from './app-with-ines';

vi.mock('#i18n', async () => (await import('./english')).english());

startWithInes(20);

const history = async (person = 'ines') =>
  standingEvents(await database.events.where('person').equals(person).toArray());
const last = async () => (await history()).at(-1);
const due = async (until: LocalDay = '2026-11-23') =>
  (await readDue(database, '2026-11-23', until)).map(({ item }) => `${item.kind} ${item.dueOn}`);
const undo = () => useApp.getState().toast?.action?.run();

test('they said yes: the letter that finds a day opens, and undo takes both back', async () => {
  await answer('ines', 'yes');
  expect(useApp.getState()).toMatchObject({ screen: { name: 'letter' }, draft: { moment: 'schedule' } });
  expect(await due('2026-12-31')).toEqual(['schedule 2026-11-24']);
  await undo();
  expect(useApp.getState().screen).toEqual(today);
  expect(await due()).toEqual(['follow-up 2026-11-17']);
});

test('they said no: the thanks for it opens', async () => {
  await answer('ines', 'no');
  expect(useApp.getState().draft?.moment).toBe('thank-for-no');
});

test('they said later, until a day: asked again then', async () => {
  await answer('ines', 'later', '2027-01-15');
  expect(await last()).toMatchObject({ answer: 'later', until: '2027-01-15' });
  expect(await due('2027-12-31')).toEqual(['follow-up 2027-01-15']);
  expect(useApp.getState().screen).toEqual(today);
});

test('a follow-up done another way is a letter without words', async () => {
  const [entry] = await readDue(database, '2026-11-23', '2026-11-23');
  if (entry) await doneAnotherWay(entry);
  expect(await last()).toMatchObject({ type: 'sent', moment: 'follow-up', channel: 'phone', text: '' });
  expect(await due()).toEqual([]);
  await undo();
  expect(await due()).toEqual(['follow-up 2026-11-17']);
});

test('a day is set: back to Today, and preparing falls due', async () => {
  await recordNote(ines, { kind: 'date', day: '2026-11-26', time: '10:30', minutes: 20 }, today, 'Thursday');
  expect(await last()).toMatchObject({ type: 'scheduled', day: '2026-11-26', time: '10:30', minutes: 20 });
  expect(await due('2026-12-31')).toEqual(['prepare 2026-11-25']);
  expect(useApp.getState().toast?.text).toContain('Thursday');
});

test('a promise is noted, falls due, and is kept in another way', async () => {
  await recordNote(ines, { kind: 'promise', by: 'me', what: 'the list', dueOn: '2026-11-23' }, today, '');
  const [promise] = (await readDue(database, '2026-11-23', '2026-11-23')).filter(({ item }) => item.kind === 'promise');
  if (promise) await doneAnotherWay(promise);
  expect(await last()).toMatchObject({ type: 'kept' });
  expect(await due()).toEqual(['follow-up 2026-11-17']);
});

test('you spoke: thanks come next; it didn’t happen: a new day', async () => {
  await recordNote(ines, { kind: 'met', on: '2026-11-23', minutes: 25, notes: 'Start small' }, today, '');
  expect(useApp.getState().draft?.moment).toBe('thank-you');
  expect(await last()).toMatchObject({ type: 'met', minutes: 25, notes: 'Start small' });
  await undo();
  await recordNote(ines, { kind: 'not-met' }, today, '');
  expect(useApp.getState().draft?.moment).toBe('schedule');
});

test('you spoke days ago, and only now write all of it down: nothing but thanks is due, since that day', async () => {
  await answer('ines', 'yes');
  await recordNote(ines, { kind: 'date', day: '2026-11-20', minutes: 20 }, today, '');
  await recordNote(ines, { kind: 'met', on: '2026-11-20' }, today, '');
  expect(await due('2026-12-01')).toEqual(['thank-you 2026-11-20']);
  expect((await history()).map(({ type, on }) => `${type} ${on}`)).toEqual([
    'listed 2026-11-03',
    'sent 2026-11-03',
    'answered 2026-11-20',
    'scheduled 2026-11-20',
    'met 2026-11-20',
  ]);
  await undo();
  expect((await history()).map(({ type, on }) => `${type} ${on}`).slice(2)).toEqual([
    'answered 2026-11-23',
    'scheduled 2026-11-23',
  ]);
});

test('someone who was not in the list yet was met: they are on it now', async () => {
  const tove = { person: 'tove', profile: makeProfile({ publicId: 'tove' }), corrections: {} };
  await recordNote(tove, { kind: 'met', on: '2026-11-21' }, today, '');
  expect((await history('tove')).map(({ type, on }) => `${type} ${on}`)).toEqual([
    'met 2026-11-21',
    'listed 2026-11-23',
  ]);
  await undo();
  expect(await history('tove')).toEqual([]);
});

test('an introduction to a new name lists them, and undo takes them off', async () => {
  await recordNote(ines, { kind: 'introduction', direction: 'to', other: { name: 'Jun Asano' } }, today, '');
  const jun = (await database.people.toArray()).find(({ id }) => id !== 'ines');
  expect(jun).toMatchObject({
    corrections: { fullName: 'Jun Asano' },
    stage: 'listed',
    found: { kind: 'referrer', detail: 'Ines Falkenrath' },
  });
  await undo();
  expect((await database.people.get(jun?.id ?? ''))?.stage).toBeNull();
});

test('sent by someone of the list: the introduction is theirs', async () => {
  await recordFor(database, { person: 'tove', profile: makeProfile({ publicId: 'tove' }), corrections: {} }, [], now);
  await recordNote(ines, { kind: 'introduction', direction: 'from', other: { id: 'tove' } }, today, '');
  expect((await history('tove')).at(-1)).toMatchObject({ type: 'introduced', to: 'ines' });
});

test('another why alone adds nothing to the history; another topic lists them for it', async () => {
  const before = (await history()).length;
  await recordNote(ines, { kind: 'list', topic: null, why: 'Knows registries' }, today, '');
  expect((await history()).length).toBe(before);
  await recordNote(ines, { kind: 'list', topic: 'archives', why: 'Knows registries' }, today, '');
  expect(await database.people.get('ines')).toMatchObject({ why: 'Knows registries', topic: 'archives' });
});

test('let it rest, and undo', async () => {
  await letRest('ines', 'Ines');
  expect(await due('2027-12-31')).toEqual([]);
  await undo();
  expect(await due()).toEqual(['follow-up 2026-11-17']);
});

test('spreading a pile puts everyone off with one undo, and isn’t offered again today', async () => {
  await recordFor(
    database,
    { person: 'tove', profile: makeProfile({ publicId: 'tove' }), corrections: {} },
    [{ type: 'promised', promise: 'p', by: 'me', what: 'the list', dueOn: '2026-11-20' }],
    now,
  );
  const days = ['ines', 'tove'].map((person, at) => ({ person, until: `2026-11-2${4 + at}` }));
  await spreadDue(days, '2026-11-23');
  expect(await due()).toEqual([]);
  expect(await readSetting(database, 'pileOfferedOn')).toBe('2026-11-23');
  await undo();
  expect(await due()).toEqual(['follow-up 2026-11-17', 'promise 2026-11-20']);
  expect(await readSetting(database, 'pileOfferedOn')).toBeNull();
});

test('another policy moves everyone; setting all back can be undone', async () => {
  await saveNumbers({ policy: { ...defaultPolicy, followUpDays: 21 } });
  await writeSetting(database, 'quietWeekdays', [6, 7]);
  expect((await database.people.get('ines'))?.dueOn).toBe('2026-11-24');
  await resetSettings();
  expect((await database.people.get('ines'))?.dueOn).toBe('2026-11-17');
  expect(await readSetting(database, 'quietWeekdays')).toEqual([]);
  await undo();
  expect((await database.people.get('ines'))?.dueOn).toBe('2026-11-24');
  expect(await readSetting(database, 'quietWeekdays')).toEqual([6, 7]);
});
