import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { standingEvents } from '@/lib/cadence/standing-events';
import { unknownProfile } from '@/lib/profile/unknown-profile';
import { newConversation } from '@/lib/schema/conversation';
import { readConversation, readTalking, recordMeeting, writeConversation } from '@/lib/store/conversations';
import { createDatabase, type Database } from '@/lib/store/database';
import { findIntroduced, findIntroducers } from '@/lib/store/find-introductions';
import { readHistory } from '@/lib/store/find-person';
import { recordEvents, voidEvents } from '@/lib/store/record-events';
import { recordIntroduction } from '@/lib/store/record-introduction';
import { savePerson } from '@/lib/store/save-person';
import { someoneNamed } from '@/lib/store/someone-named';
import { takeBack } from '@/lib/store/take-back';
import { makeProfile } from '@/tests/fixtures/profile';

const now = Temporal.ZonedDateTime.from(`2026-11-23T10:50[${Temporal.Now.timeZoneId()}]`).epochMilliseconds;
const minute = 60_000;
let db: Database;

beforeEach(async () => {
  db = createDatabase(`test-${crypto.randomUUID()}`);
  await savePerson(db, { person: 'ines', profile: makeProfile(), corrections: {} }, now);
  await recordEvents(db, 'ines', [{ type: 'listed' }, { type: 'scheduled', day: '2026-11-23', minutes: 20 }], now);
});
afterEach(() => db.delete());

const going = {
  ...newConversation('ines'),
  phase: 'during' as const,
  startedAt: now - 18 * minute,
  notes: 'Two days on wards.',
  updatedAt: now,
};
const historyOf = async (person: string) => standingEvents(await readHistory(db, person));
const metIn = async () => (await historyOf('ines')).filter(({ type }) => type === 'met');

test('a conversation comes back as it was kept; what cannot be read counts as none', async () => {
  await writeConversation(db, going);
  expect(await readConversation(db, 'ines')).toEqual(going);
  await db.conversations.put({ ...going, notes: 7 } as never);
  expect(await readConversation(db, 'ines')).toBeNull();
});

test('a conversation goes on from its clock’s start until it is ended or the day is over', async () => {
  const talking = async (today: string) => [...(await readTalking(db, ['ines', 'nobody'], today))];
  expect(await talking('2026-11-23')).toEqual([]);
  await writeConversation(db, going);
  expect(await talking('2026-11-23')).toEqual(['ines']);
  expect(await talking('2026-11-24')).toEqual([]);
  await writeConversation(db, { ...going, startedAt: null });
  expect(await talking('2026-11-23')).toEqual([]);
  await writeConversation(db, going);
  await recordMeeting(db, going, 20, now);
  expect(await talking('2026-11-23')).toEqual([]);
});

test('a database of the first version is taken over with all that is in it', async () => {
  const name = `test-${crypto.randomUUID()}`;
  const old = new Dexie(name);
  old.version(1).stores({
    people: 'id, &slug, dueOn, stage, createdAt',
    events: 'id, person, to',
    drafts: 'recipient, updatedAt',
    settings: 'key',
  });
  await old.table('settings').put({ key: 'digestHour', value: 7 });
  old.close();
  const current = createDatabase(name);
  expect(await current.settings.get('digestHour')).toEqual({ key: 'digestHour', value: 7 });
  await writeConversation(current, going);
  expect(await current.conversations.count()).toBe(1);
  await current.delete();
});

test('ending it writes the meeting with its notes and the minutes on the clock, and thanks fall due', async () => {
  const [meeting] = await recordMeeting(db, going, 20, now);
  expect(await metIn()).toMatchObject([{ id: meeting, on: '2026-11-23', minutes: 18, notes: 'Two days on wards.' }]);
  expect(await readConversation(db, 'ines')).toMatchObject({ phase: 'after', meeting });
  expect(await db.people.get('ines')).toMatchObject({ stage: 'met', dueOn: '2026-11-23' });
});

test('without a clock the agreed minutes count, and empty notes are none', async () => {
  await recordMeeting(db, { ...going, startedAt: null, notes: ' \n' }, 20, now);
  const [met] = await metIn();
  expect(met).toMatchObject({ minutes: 20 });
  expect(met).not.toHaveProperty('notes');
});

test('a clock that nobody stopped says on which day it was; without one, the day that was chosen', async () => {
  await recordMeeting(db, going, 20, now + 24 * 60 * minute);
  expect(await metIn()).toMatchObject([{ on: '2026-11-23' }]);
  await voidEvents(
    db,
    'ines',
    (await metIn()).map(({ id }) => id),
    now + 24 * 60 * minute,
  );
  await recordMeeting(db, { ...going, startedAt: null, spokeOn: '2026-11-20' }, 20, now + 24 * 60 * minute);
  expect(await metIn()).toMatchObject([{ on: '2026-11-20', minutes: 20 }]);
});

test('ended twice, or in two windows, it is one meeting; taken back, it can end again', async () => {
  const [one, other] = await Promise.all([recordMeeting(db, going, 20, now), recordMeeting(db, going, 20, now + 5)]);
  expect(one).toEqual(other);
  expect(await metIn()).toHaveLength(1);
  await voidEvents(db, 'ines', one, now + 10);
  expect(await metIn()).toHaveLength(0);
  const again = await recordMeeting(db, going, 20, now + 20);
  expect(again).not.toEqual(one);
  expect(await metIn()).toHaveLength(1);
});

/** Ines names someone in the notes. */
async function introduce(name: string, company: string | null = null) {
  const ines = await db.people.get('ines');
  if (!ines) throw new Error('not in the list');
  const newcomer = await someoneNamed(db, { name, company }, 'ines');
  return { to: newcomer.person, written: await recordIntroduction(db, { ...ines, person: 'ines' }, newcomer, now) };
}

test('an introduction lists someone new, and says who sent me', async () => {
  const { to } = await introduce('Tomas Brandvold', 'Hollin');
  expect(await findIntroduced(db, 'ines')).toMatchObject([
    {
      id: to,
      slug: null,
      stage: 'listed',
      corrections: { fullName: 'Tomas Brandvold', currentCompany: 'Hollin' },
      found: { kind: 'referrer', detail: 'Ines Falkenrath' },
    },
  ]);
  expect(await findIntroducers(db, to)).toMatchObject([{ id: 'ines' }]);
});

test('someone of that name in the list is the same, however it is typed', async () => {
  const corrections = { fullName: 'Tomas Brandvold' };
  await savePerson(db, { person: 'tomas', profile: unknownProfile, corrections }, now);
  expect((await introduce('tomas  brandvold')).to).toBe('tomas');
  expect(await db.people.count()).toBe(2);
  expect((await historyOf('tomas')).map(({ type }) => type)).toEqual(['listed']);
});

test('nobody introduces themselves', async () => {
  expect((await introduce('Ines Falkenrath')).to).not.toBe('ines');
});

test('an introduction taken back leaves no trace in the list', async () => {
  const { to, written } = await introduce('Tomas Brandvold');
  await takeBack(db, written, now + 5);
  expect(await findIntroduced(db, 'ines')).toEqual([]);
  expect(await findIntroducers(db, to)).toEqual([]);
  expect(await db.people.get(to)).toMatchObject({ stage: null, dueOn: null });
});
