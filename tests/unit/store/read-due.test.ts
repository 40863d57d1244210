import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createDatabase, type Database } from '@/lib/store/database';
import { readDue } from '@/lib/store/read-due';
import { recordEvents } from '@/lib/store/record-events';
import { savePerson } from '@/lib/store/save-person';
import { makeProfile } from '@/tests/fixtures/profile';

let db: Database;
beforeEach(() => {
  db = createDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const at = (day: string) => Temporal.ZonedDateTime.from(`${day}T12:00[${Temporal.Now.timeZoneId()}]`).epochMilliseconds;

async function ask(id: string, day: string): Promise<void> {
  await savePerson(db, { person: id, profile: makeProfile({ publicId: id }), corrections: {} }, at(day));
  await recordEvents(db, id, [{ type: 'sent', moment: 'request', channel: 'note', text: 'Hi' }], at(day));
}

test('finds what is due by a day, earliest first, and leaves out what comes later', async () => {
  await ask('ines', '2026-11-03');
  await ask('jonas', '2026-11-01');
  await ask('priya', '2026-11-20');
  const due = await readDue(db, '2026-11-17', '2026-11-17');
  expect(due.map(({ person, item }) => [person.id, item.kind, item.dueOn])).toEqual([
    ['jonas', 'follow-up', '2026-11-15'],
    ['ines', 'follow-up', '2026-11-17'],
  ]);
});

test('a meeting with someone introduced makes a report-back due with who introduced them', async () => {
  await ask('ines', '2026-11-01');
  await ask('jonas', '2026-11-01');
  await recordEvents(db, 'ines', [{ type: 'introduced', to: 'jonas' }, { type: 'rested' }], at('2026-11-02'));
  expect((await db.people.get('ines'))?.dueOn).toBeNull();
  await recordEvents(db, 'jonas', [{ type: 'met' }], at('2026-11-05'));
  expect((await db.people.get('ines'))?.dueOn).toBe('2026-11-06');
});
