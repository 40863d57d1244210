import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createDatabase, type Database } from '@/lib/store/database';
import { findPersonBySlug } from '@/lib/store/find-person';
import { mergePeople } from '@/lib/store/merge-people';
import { partPeople } from '@/lib/store/part-people';
import { recordEvents } from '@/lib/store/record-events';
import { recordFor } from '@/lib/store/record-for';
import { recordIntroduction } from '@/lib/store/record-introduction';
import { makeProfile } from '@/tests/fixtures/profile';

const now = Date.parse('2026-11-23T12:00:00Z');
const later = now + 86_400_000;
let db: Database;

beforeEach(() => {
  db = createDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const someone = (person: string, slug: string | null, fullName = 'Ines Falkenrath') => ({
  person,
  profile: makeProfile({ publicId: slug, fullName }),
  corrections: {},
});
const read = someone('read', 'ines-falkenrath');
const typed = someone('typed', null);
const tove = someone('tove', 'tove-hallam', 'Tove Hallam');

/** Everything in the three tables that a merge touches. */
async function everything() {
  return { people: await db.people.toArray(), events: await db.events.toArray() };
}

/** Two records of Ines, one of which was introduced by Tove, who was told about her. */
async function addRecords() {
  await recordFor(db, read, [{ type: 'listed' }], now);
  await recordIntroduction(db, tove, typed, now);
  await recordFor(db, typed, [{ type: 'met', notes: 'Harbour books' }], now, { why: 'she moved from nursing' });
  const about = { type: 'sent', moment: 'report-back', channel: 'email', text: 'We spoke.', about: 'typed' } as const;
  await recordFor(db, tove, [about], now);
}

test('a merged record brings its history and whoever pointed at it; its stage follows', async () => {
  await addRecords();
  await mergePeople(db, 'read', 'typed', now);
  const { people, events } = await everything();
  expect(people.map(({ id }) => id).sort()).toEqual(['read', 'tove']);
  const ines = people.find(({ id }) => id === 'read');
  expect(ines).toMatchObject({ stage: 'met', why: 'she moved from nursing', aliases: ['id:typed'] });
  expect(ines?.words).toContain('harbour');
  expect(events.filter((event) => event.person === 'typed')).toEqual([]);
  expect(events.find((event) => event.type === 'introduced')).toMatchObject({ to: 'read', person: 'tove' });
  expect(events.find((event) => event.type === 'sent')).toMatchObject({ about: 'read' });
});

test('parting gives back exactly what there was', async () => {
  await addRecords();
  const before = await everything();
  await mergePeople(db, 'read', 'typed', now);
  await partPeople(db, 'read', 'typed');
  expect(await everything()).toEqual(before);
});

test('what was written down since stays with the person, and notes of both are kept', async () => {
  await addRecords();
  await db.people.update('read', { notes: 'Runs' });
  await db.people.update('typed', { notes: 'Sings' });
  await mergePeople(db, 'read', 'typed', now);
  expect((await db.people.get('read'))?.notes).toBe('Runs\n\nSings');
  const [added] = await recordEvents(db, 'read', [{ type: 'touched', how: 'article' }], later);
  await partPeople(db, 'read', 'typed');
  expect((await db.events.get(added ?? ''))?.person).toBe('read');
  expect((await db.people.get('read'))?.notes).toBe('Runs');
  expect((await db.people.get('typed'))?.notes).toBe('Sings');
});

test('a slug goes over and comes back, and its page is known meanwhile', async () => {
  await addRecords();
  await mergePeople(db, 'typed', 'read', now);
  expect((await findPersonBySlug(db, 'ines-falkenrath'))?.person.id).toBe('typed');
  await partPeople(db, 'typed', 'read');
  expect((await db.people.get('typed'))?.slug).toBeNull();
  expect((await findPersonBySlug(db, 'ines-falkenrath'))?.person.id).toBe('read');
});

test('the page of a record with another slug finds the one it was merged into', async () => {
  await recordFor(db, read, [], now);
  await recordFor(db, someone('old', 'ines-f-1234'), [], now);
  await mergePeople(db, 'read', 'old', now);
  expect((await findPersonBySlug(db, 'ines-f-1234'))?.person.id).toBe('read');
});

test('records within records part in the order in which they came', async () => {
  await recordFor(db, read, [], now);
  await recordFor(db, typed, [{ type: 'met' }], now);
  await recordFor(db, someone('third', null), [{ type: 'touched', how: 'lunch' }], now);
  const before = await everything();
  await mergePeople(db, 'typed', 'third', now);
  await mergePeople(db, 'read', 'typed', now);
  expect((await db.people.get('read'))?.merged?.map(({ into }) => into)).toEqual(['typed', 'read']);
  // Third came along with typed: it can't be parted before.
  await partPeople(db, 'read', 'third');
  expect(await db.people.get('third')).toBeUndefined();
  await partPeople(db, 'read', 'typed');
  await partPeople(db, 'typed', 'third');
  expect(await everything()).toEqual(before);
});
