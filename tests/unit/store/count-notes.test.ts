import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { countNotes } from '@/lib/store/count-notes';
import { createDatabase, type Database } from '@/lib/store/database';
import { recordEvents, voidEvents } from '@/lib/store/record-events';

let db: Database;
beforeEach(() => {
  db = createDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const at = (day: string) => Temporal.ZonedDateTime.from(`${day}T12:00[${Temporal.Now.timeZoneId()}]`).epochMilliseconds;
const send = (day: string, channel: 'note' | 'message' = 'note') =>
  recordEvents(db, 'ines', [{ type: 'sent', moment: 'request', channel, text: 'Hi' }], at(day));

test('counts the notes of this calendar month, and no other letters', async () => {
  for (const day of ['2026-10-31', '2026-11-01', '2026-11-30', '2026-12-01']) await send(day);
  await send('2026-11-15', 'message');
  expect(await countNotes(db, '2026-11-23')).toBe(2);
});

test('a note that was taken back was not sent', async () => {
  await voidEvents(db, 'ines', await send('2026-11-10'), at('2026-11-10'));
  expect(await countNotes(db, '2026-11-23')).toBe(0);
});
