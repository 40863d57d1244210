import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import { addDays } from '@/lib/cadence/days';
import { createDatabase } from '@/lib/store/database';
import { readDue, readToday } from '@/lib/store/read-due';
import { type NewEvent, recordEvents } from '@/lib/store/record-events';
import { savePerson } from '@/lib/store/save-person';
import { makeProfile } from '@/tests/fixtures/profile';

const db = createDatabase(`test-${crypto.randomUUID()}`);
afterEach(() => db.delete());

const today = '2026-11-17';
const now = Temporal.ZonedDateTime.from(`${today}T12:00[${Temporal.Now.timeZoneId()}]`).epochMilliseconds;

test('finds the same as reading everything that is due in that time', async () => {
  const days = [-3, 0, 0, 1, 2, 2, 5, 9, 14, 15, 40];
  for (const [index, ahead] of days.entries()) {
    const id = `person-${index}`;
    await savePerson(db, { person: id, profile: makeProfile({ publicId: id }), corrections: {} }, now);
    const promise: NewEvent = { type: 'promised', promise: 'p', by: 'me', what: 'it', dueOn: addDays(today, ahead) };
    // Every third is looked at too early: a conversation that a snooze hides from what is due.
    const talk: NewEvent = { type: 'scheduled', day: addDays(today, 1), minutes: 15 };
    const hidden: NewEvent[] = index % 3 === 1 ? [talk, { type: 'snoozed', until: addDays(today, 6) }] : [];
    await recordEvents(db, id, [promise, ...hidden], now);
  }
  for (const atMost of [1, 3, 50]) {
    for (const reach of [1, 6, 14, 30]) {
      const until = addDays(today, reach);
      const all = await readDue(db, today, until);
      const read = await readToday(db, today, until, atMost);
      expect(read.due.map(({ item }) => item)).toEqual(
        all.map(({ item }) => item).filter((item) => item.dueOn <= today),
      );
      expect(read.coming.map(({ item }) => item.dueOn)).toEqual(
        all
          .map(({ item }) => item.dueOn)
          .filter((day) => day > today)
          .slice(0, atMost),
      );
    }
  }
});
