import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { changeKeepInTouch } from '@/lib/store/change-keep-in-touch';
import { createDatabase, type Database } from '@/lib/store/database';
import { readDue } from '@/lib/store/read-due';
import { recordFor } from '@/lib/store/record-for';
import { makeProfile } from '@/tests/fixtures/profile';

let db: Database;
beforeEach(() => {
  db = createDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

test('how often to keep in touch with one person moves their index and what is read as due', async () => {
  const now = Temporal.ZonedDateTime.from(`2026-11-01T12:00[${Temporal.Now.timeZoneId()}]`).epochMilliseconds;
  const letter = { type: 'sent', channel: 'message', text: 'Hi' } as const;
  await recordFor(
    db,
    { person: 'ines', profile: makeProfile(), corrections: {} },
    [{ type: 'met' }, { ...letter, moment: 'thank-you' }, { ...letter, moment: 'outcome' }],
    now,
  );
  const dueOn = async () => [
    (await db.people.get('ines'))?.dueOn,
    (await readDue(db, '2026-11-01', '2027-12-31')).map(({ item }) => item.dueOn),
  ];
  expect(await dueOn()).toEqual(['2026-12-31', ['2026-12-31']]);
  await changeKeepInTouch(db, 'ines', 'often');
  expect(await dueOn()).toEqual(['2026-12-01', ['2026-12-01']]);
  await changeKeepInTouch(db, 'ines', undefined);
  expect(await dueOn()).toEqual(['2026-12-31', ['2026-12-31']]);
});
