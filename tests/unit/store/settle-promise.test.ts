import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Draft } from '@/lib/schema/draft';
import { defaultPolicy } from '@/lib/schema/policy';
import { createDatabase, type Database } from '@/lib/store/database';
import { readDueOf } from '@/lib/store/read-due';
import { recordFor } from '@/lib/store/record-for';
import { recordSent, undoSent } from '@/lib/store/record-sent';
import { startDraft } from '@/lib/ui/start-draft';
import { makeProfile } from '@/tests/fixtures/profile';

let db: Database;
const now = Temporal.ZonedDateTime.from(`2026-11-23T10:00[${Temporal.Now.timeZoneId()}]`).epochMilliseconds;
const someone = { person: 'ines', profile: makeProfile(), corrections: {} };
const letter = { text: 'Hi Ines', subject: null };

beforeEach(async () => {
  db = createDatabase(`test-${crypto.randomUUID()}`);
  await recordFor(
    db,
    someone,
    [
      { type: 'promised', promise: 'mine', by: 'me', what: 'the list' },
      { type: 'promised', promise: 'theirs', by: 'them', what: 'an introduction', dueOn: '2026-11-01' },
      { type: 'introduced', to: 'jun' },
    ],
    now,
  );
});
afterEach(() => db.delete());

async function dueLines(): Promise<string[]> {
  const person = await db.people.get('ines');
  if (!person) throw new Error('not in the list');
  const due = await readDueOf(db, person, defaultPolicy, '2026-11-23');
  return due.filter(({ item }) => item.about).map(({ item }) => [item.kind, item.dueOn, item.about].join(' '));
}
const draft = (moment: Draft['moment'], about: string) => startDraft(someone, moment, now, about);

test('a letter about my promise keeps it, until it is taken back', async () => {
  expect(await dueLines()).toContain('promise 2026-11-30 mine');
  const receipt = await recordSent(db, draft('keep-in-touch', 'mine'), letter, now);
  expect(await dueLines()).toEqual(['their-promise 2026-11-08 theirs']);
  await undoSent(db, receipt, now);
  expect(await dueLines()).toContain('promise 2026-11-30 mine');
});

test('a letter about their promise lets it wait anew', async () => {
  await recordSent(db, draft('keep-in-touch', 'theirs'), letter, now);
  expect(await dueLines()).toContain('their-promise 2026-11-30 theirs');
});

test('a report-back says of whom it speaks', async () => {
  await recordSent(db, draft('report-back', 'jun'), letter, now);
  const sent = (await db.events.toArray()).find(({ type }) => type === 'sent');
  expect(sent).toMatchObject({ moment: 'report-back', about: 'jun' });
});
