import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createDatabase, type Database } from '@/lib/store/database';
import { recordEvents } from '@/lib/store/record-events';
import { recordFor } from '@/lib/store/record-for';
import { recordIntroduction } from '@/lib/store/record-introduction';
import { searchPeople } from '@/lib/store/search-people';
import { writeSetting } from '@/lib/store/settings';
import { takeBack } from '@/lib/store/take-back';
import { makeProfile } from '@/tests/fixtures/profile';

let db: Database;
beforeEach(() => {
  db = createDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const now = Temporal.ZonedDateTime.from(`2026-11-23T10:00[${Temporal.Now.timeZoneId()}]`).epochMilliseconds;
const someone = (id: string, fullName: string) => ({
  person: id,
  profile: makeProfile({ publicId: id, fullName }),
  corrections: {},
});
const ines = someone('ines', 'Ines Falkenrath');
const jun = someone('jun', 'Jun Asano');
const typesOf = async (person: string) =>
  (await db.events.where('person').equals(person).toArray()).map(({ type }) => type);

test('someone new is listed first, for the current topic, and found by why', async () => {
  await writeSetting(db, 'currentTopic', 'health data');
  await recordFor(db, ines, [{ type: 'touched', how: 'event' }], now, { why: 'Spoke about registries' });
  expect(await typesOf('ines')).toEqual(['listed', 'touched']);
  expect(await db.people.get('ines')).toMatchObject({ stage: 'listed', topic: 'health data' });
  expect((await searchPeople(db, 'registr')).map(({ id }) => id)).toEqual(['ines']);
});

test('someone on the list is not listed again, and keeps their profile', async () => {
  await recordFor(db, ines, [], now);
  await recordFor(
    db,
    { ...ines, profile: makeProfile({ publicId: 'ines' }) },
    [{ type: 'touched', how: 'lunch' }],
    now,
  );
  expect(await typesOf('ines')).toEqual(['listed', 'touched']);
});

test('an introduction lists the newcomer, says how they were found, and makes a report-back due once met', async () => {
  await recordFor(db, ines, [], now);
  const written = await recordIntroduction(db, ines, jun, now);
  expect(await db.people.get('jun')).toMatchObject({
    stage: 'listed',
    found: { kind: 'referrer', detail: 'Ines Falkenrath' },
  });
  expect(await typesOf('ines')).toEqual(['listed', 'introduced']);
  await recordEvents(db, 'jun', [{ type: 'met' }], now);
  await recordEvents(db, 'ines', [{ type: 'rested' }], now);
  expect((await db.people.get('ines'))?.dueOn).toBe('2026-11-24');
  await takeBack(db, written, now);
  expect((await db.people.get('ines'))?.dueOn).toBeNull();
});

test('what takes back an introduction takes the newcomer off the list', async () => {
  const written = await recordIntroduction(db, ines, jun, now);
  await takeBack(db, written, now);
  expect((await db.people.toArray()).map(({ stage }) => stage)).toEqual([null, null]);
});

test.each([
  ['an answer', { type: 'answered', answer: 'yes' }],
  ['a date', { type: 'scheduled', day: '2026-11-30', minutes: 20 }],
  ['a letter', { type: 'sent', moment: 'follow-up', channel: 'message', text: 'Hi' }],
] as const)('%s ends a rest, and taking it back restores it', async (_, event) => {
  await recordFor(db, ines, [{ type: 'rested' }], now);
  const ids = await recordEvents(db, 'ines', [event], now);
  expect(await typesOf('ines')).toEqual(['listed', 'rested', 'reopened', event.type]);
  expect((await db.people.get('ines'))?.dueOn).not.toBeNull();
  await takeBack(db, [{ person: 'ines', events: ids }], now);
  expect(await db.people.get('ines')).toMatchObject({ stage: 'resting', dueOn: null });
});

test('a report-back to someone who rests lets them rest', async () => {
  await recordFor(db, ines, [{ type: 'rested' }], now);
  await recordEvents(db, 'ines', [{ type: 'sent', moment: 'report-back', channel: 'message', text: 'Hi' }], now);
  expect((await db.people.get('ines'))?.stage).toBe('resting');
});
