import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { standingEvents } from '@/lib/cadence/standing-events';
import { createDatabase, type Database } from '@/lib/store/database';
import { readHistory } from '@/lib/store/find-person';
import { readDue } from '@/lib/store/read-due';
import { type NewEvent, recordEvents } from '@/lib/store/record-events';
import { recordMet } from '@/lib/store/record-met';
import { savePerson } from '@/lib/store/save-person';
import { takeBack } from '@/lib/store/take-back';
import { makeProfile } from '@/tests/fixtures/profile';

const at = (day: string) => Temporal.ZonedDateTime.from(`${day}T12:00[${Temporal.Now.timeZoneId()}]`).epochMilliseconds;
const now = at('2026-11-23');
let db: Database;

beforeEach(async () => {
  db = createDatabase(`test-${crypto.randomUUID()}`);
  await savePerson(db, { person: 'ines', profile: makeProfile(), corrections: {} }, at('2026-11-02'));
});
afterEach(() => db.delete());

const record = (day: string, ...events: NewEvent[]) => recordEvents(db, 'ines', events, at(day));
const history = async () =>
  standingEvents(await readHistory(db, 'ines')).map(({ type, on }) => `${type} ${on.slice(-2)}`);
const due = async () => (await readDue(db, '2026-11-23', '2026-11-30')).map(({ item }) => `${item.kind} ${item.dueOn}`);

const table: [string, [string, NewEvent][], string | undefined, string[]][] = [
  ['today, if no day is said', [['2026-11-20', { type: 'listed' }]], undefined, ['listed 20', 'met 23']],
  ['today, if the day is still to come', [['2026-11-20', { type: 'listed' }]], '2026-11-25', ['listed 20', 'met 23']],
  ['on an earlier day', [['2026-11-20', { type: 'listed' }]], '2026-11-21', ['listed 20', 'met 21']],
  [
    'what was written down in time stays where it is',
    [
      ['2026-11-18', { type: 'answered', answer: 'yes' }],
      ['2026-11-19', { type: 'scheduled', day: '2026-11-21', minutes: 20 }],
    ],
    '2026-11-21',
    ['answered 18', 'scheduled 19', 'met 21'],
  ],
  [
    'a snooze of the reminder to write it down goes',
    [
      ['2026-11-19', { type: 'scheduled', day: '2026-11-21', minutes: 20 }],
      ['2026-11-22', { type: 'snoozed', until: '2026-11-29' }],
    ],
    '2026-11-21',
    ['scheduled 19', 'met 21'],
  ],
  [
    'the next day that is set already stays ahead',
    [['2026-11-22', { type: 'scheduled', day: '2026-11-27', minutes: 20 }]],
    '2026-11-20',
    ['met 20', 'scheduled 22'],
  ],
];

test.each(table)('%s', async (_case, before, on, after) => {
  for (const [day, event] of before) await record(day, event);
  await recordMet(db, 'ines', { ...(on !== undefined && { on }) }, now);
  expect(await history()).toEqual(after);
});

test('thanks are due since the day itself, and taking it back brings back all that it moved', async () => {
  await record('2026-11-03', { type: 'sent', moment: 'request', channel: 'note', text: 'Hi Ines' });
  await record('2026-11-22', { type: 'answered', answer: 'yes' }, { type: 'snoozed', until: '2026-11-30' });
  const events = await recordMet(db, 'ines', { on: '2026-11-19', minutes: 20 }, now);
  expect(await due()).toEqual(['thank-you 2026-11-19']);
  await takeBack(db, [{ person: 'ines', events }], now);
  expect(await history()).toEqual(['sent 03', 'answered 22', 'snoozed 22']);
  expect(await due()).toEqual(['schedule 2026-11-30']);
});
