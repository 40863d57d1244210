import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { archivePeople } from '@/lib/store/archive-people';
import { createDatabase, type Database } from '@/lib/store/database';
import { readDue } from '@/lib/store/read-due';
import { readTopicList } from '@/lib/store/read-list';
import { recordEvents } from '@/lib/store/record-events';
import { recordFor } from '@/lib/store/record-for';
import { makeProfile } from '@/tests/fixtures/profile';

const now = Date.parse('2026-11-23T12:00:00Z');
let db: Database;

beforeEach(async () => {
  db = createDatabase(`test-${crypto.randomUUID()}`);
  await recordFor(db, { person: 'ines', profile: makeProfile(), corrections: {} }, [], now);
});
afterEach(() => db.delete());

const due = () => readDue(db, '2026-12-24', '2026-12-24');

test('who is archived owes nothing and takes no place, and comes back as they were', async () => {
  const before = await db.people.get('ines');
  expect(await due()).toHaveLength(1);
  await archivePeople(db, ['ines'], now);
  expect(await due()).toEqual([]);
  expect((await readTopicList(db)).five).toEqual([]);
  await archivePeople(db, ['ines'], undefined);
  expect(await db.people.get('ines')).toEqual({ ...before, archivedAt: undefined });
});

test('a letter, an answer or the list takes someone out of the archive; a note about them does not', async () => {
  await archivePeople(db, ['ines'], now);
  await recordEvents(db, 'ines', [{ type: 'touched', how: 'article' }], now);
  expect((await db.people.get('ines'))?.archivedAt).toBe(now);
  await recordEvents(db, 'ines', [{ type: 'answered', answer: 'yes' }], now);
  expect((await db.people.get('ines'))?.archivedAt).toBeUndefined();
});
