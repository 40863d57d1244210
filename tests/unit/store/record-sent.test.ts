import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { standingEvents } from '@/lib/cadence/standing-events';
import { createDatabase, type Database } from '@/lib/store/database';
import { readDraft, writeDraft } from '@/lib/store/drafts';
import { findPersonBySlug } from '@/lib/store/find-person';
import { recordEvents } from '@/lib/store/record-events';
import { recordSent, undoSent } from '@/lib/store/record-sent';
import { makeDraft } from '@/tests/fixtures/draft';
import { makeProfile } from '@/tests/fixtures/profile';

const now = Temporal.ZonedDateTime.from(`2026-11-23T10:00[${Temporal.Now.timeZoneId()}]`).epochMilliseconds;
const text = 'Hi Ines, could we speak for 20 minutes?';
const letter = { text, subject: null };
let db: Database;

beforeEach(() => {
  db = createDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

test('lists a new person, keeps the exact text and sets the follow-up fourteen days on', async () => {
  const receipt = await recordSent(db, makeDraft(), letter, now);
  const found = await findPersonBySlug(db, 'ines-falkenrath');
  expect(receipt.dueOn).toBe('2026-12-07');
  expect(found?.person).toMatchObject({ id: 'person-1', stage: 'written', dueOn: '2026-12-07' });
  expect(standingEvents(found?.events ?? [])).toMatchObject([
    { type: 'listed', on: '2026-11-23' },
    { type: 'sent', on: '2026-11-23', moment: 'request', channel: 'note', minutes: 20, text },
  ]);
});

test('puts the draft away', async () => {
  await writeDraft(db, makeDraft());
  await recordSent(db, makeDraft(), letter, now);
  expect(await readDraft(db, 'ines-falkenrath')).toBeNull();
});

test('records a letter once, however many windows say that it was sent', async () => {
  await Promise.all([recordSent(db, makeDraft(), letter, now), recordSent(db, makeDraft(), letter, now + 5)]);
  expect(await db.people.count()).toBe(1);
  expect(await db.events.where('person').equals('person-1').count()).toBe(2);
});

test('knows the same slug as the same person', async () => {
  await recordSent(db, makeDraft(), letter, now);
  const again = makeDraft({ id: 'letter-2', person: 'person-2', moment: 'follow-up' });
  const receipt = await recordSent(db, again, { text: 'Still keen.', subject: null }, now);
  expect(receipt.person).toBe('person-1');
  expect(await db.people.count()).toBe(1);
});

test('takes people without a slug by their own id', async () => {
  const profile = makeProfile({ publicId: null });
  await recordSent(db, makeDraft({ id: 'a', person: 'one', recipient: 'typed', profile }), letter, now);
  await recordSent(db, makeDraft({ id: 'b', person: 'two', recipient: 'typed', profile }), letter, now);
  expect(await db.people.count()).toBe(2);
});

test('undo voids what was written, takes the person off the list and gives the letter back', async () => {
  const receipt = await recordSent(db, makeDraft(), letter, now);
  const draft = await undoSent(db, receipt, now + 1_000);
  const found = await findPersonBySlug(db, 'ines-falkenrath');
  expect(found?.person).toMatchObject({ stage: null, dueOn: null });
  expect(standingEvents(found?.events ?? [])).toEqual([]);
  expect(await readDraft(db, 'ines-falkenrath')).toEqual(draft);
  expect(draft).toMatchObject({ text });
});

test('a letter taken back can be sent after all, and lists the person again', async () => {
  const receipt = await recordSent(db, makeDraft(), letter, now);
  const draft = await undoSent(db, receipt, now + 1_000);
  const second = await recordSent(db, draft, letter, now + 2_000);
  expect(second.dueOn).toBe('2026-12-07');
  expect((await findPersonBySlug(db, 'ines-falkenrath'))?.person.stage).toBe('written');
});

test('writes all of it or nothing', async () => {
  await recordSent(db, makeDraft(), letter, now);
  const twice = [{ id: 'same', type: 'rested' } as const, { id: 'same', type: 'reopened' } as const];
  await expect(recordEvents(db, 'person-1', twice, now)).rejects.toThrow();
  expect(await db.events.get('same')).toBeUndefined();
});

test('records one letter of two windows that composed it each for itself', async () => {
  const window = (id: string) => makeDraft({ id, person: id, updatedAt: now - 1_000 });
  const receipts = await Promise.all([
    recordSent(db, window('one'), letter, now),
    recordSent(db, window('two'), letter, now + 5),
  ]);
  expect(await typesOf('one')).toEqual(['listed', 'sent']);
  // Undo in either takes it back.
  for (const { events } of receipts) expect(events).toContain('one');
});

test.each([
  ['other words', { updatedAt: now - 1_000 }, 'Something else'],
  ['another moment', { updatedAt: now - 1_000, moment: 'follow-up' as const }, text],
  ['begun after the first was sent', { updatedAt: now + 1_000 }, text],
])('%s: another letter', async (_, change, words) => {
  await recordSent(db, makeDraft({ id: 'one', updatedAt: now - 1_000 }), letter, now);
  await recordSent(db, makeDraft({ id: 'two', ...change }), { text: words, subject: null }, now + 2_000);
  expect(await typesOf('person-1')).toEqual(['listed', 'sent', 'sent']);
});

test('a letter that another window took back can be sent from this one', async () => {
  const receipt = await recordSent(db, makeDraft(), letter, now);
  await undoSent(db, receipt, now + 1_000);
  await recordSent(db, makeDraft(), letter, now + 2_000);
  expect(await typesOf('person-1')).toEqual(['listed', 'sent']);
});

async function typesOf(person: string): Promise<string[]> {
  return standingEvents(await db.events.where('person').equals(person).toArray()).map(({ type }) => type);
}
