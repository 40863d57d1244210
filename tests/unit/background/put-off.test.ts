import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { putOffUntilTomorrow } from '@/lib/background/put-off';
import { createDatabase, type Database } from '@/lib/store/database';
import { readDue } from '@/lib/store/read-due';
import { type NewEvent, recordEvents } from '@/lib/store/record-events';
import { savePerson } from '@/lib/store/save-person';
import { makeProfile } from '@/tests/fixtures/profile';

let db: Database;
beforeEach(() => {
  db = createDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const at = (day: string) => Temporal.ZonedDateTime.from(`${day}T12:00[${Temporal.Now.timeZoneId()}]`).epochMilliseconds;

async function make(id: string, ...events: NewEvent[]): Promise<void> {
  await savePerson(db, { person: id, profile: makeProfile({ publicId: id }), corrections: {} }, at('2026-11-03'));
  await recordEvents(db, id, events, at('2026-11-03'));
}
const promise = (dueOn: string): NewEvent => ({ type: 'promised', promise: 'p', by: 'me', what: 'the list', dueOn });
const dueOn = async (day: string) => (await readDue(db, day, day)).map(({ person }) => person.id).sort();

test('everybody of that digest comes back tomorrow', async () => {
  await make('ines', promise('2026-11-16'));
  await make('jonas', promise('2026-11-17'));
  await putOffUntilTomorrow(db, '2026-11-17', at('2026-11-17'));
  expect([await dueOn('2026-11-17'), await dueOn('2026-11-18')]).toEqual([[], ['ines', 'jonas']]);
});

test('a digest of yesterday puts off nobody who came up today', async () => {
  await make('ines', promise('2026-11-16'));
  await make('jonas', promise('2026-11-17'));
  await putOffUntilTomorrow(db, '2026-11-16', at('2026-11-17'));
  expect(await dueOn('2026-11-17')).toEqual(['jonas']);
});

test('who is to be spoken with today is left alone', async () => {
  await make('ines', { type: 'scheduled', day: '2026-11-17', time: '15:00', minutes: 20 });
  await putOffUntilTomorrow(db, '2026-11-17', at('2026-11-17'));
  expect(await dueOn('2026-11-17')).toEqual(['ines']);
});

test('pressed twice it is as if pressed once', async () => {
  await make('ines', promise('2026-11-16'));
  await putOffUntilTomorrow(db, '2026-11-17', at('2026-11-17'));
  const count = await db.events.count();
  await putOffUntilTomorrow(db, '2026-11-17', at('2026-11-17'));
  expect(await db.events.count()).toBe(count);
});
