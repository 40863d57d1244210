import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Person } from '@/lib/schema/person';
import { createDatabase, type Database } from '@/lib/store/database';
import { writeDraft } from '@/lib/store/drafts';
import { eraseAll } from '@/lib/store/erase-all';
import { mergePeople } from '@/lib/store/merge-people';
import { onScreenChange } from '@/lib/store/on-screen-change';
import { recordEvents } from '@/lib/store/record-events';
import { writeSetting } from '@/lib/store/settings';
import { makeDraft } from '@/tests/fixtures/draft';
import { makeProfile } from '@/tests/fixtures/profile';

let db: Database;
const makePerson = (own: Pick<Person, 'id' | 'slug'>): Person => ({
  profile: makeProfile(),
  corrections: {},
  stage: null,
  dueOn: null,
  notes: '',
  changes: [],
  readAt: 0,
  createdAt: 0,
  words: [],
  ...own,
});
const ines = makePerson({ id: 'ines', slug: 'ines-falkenrath' });
const other = makePerson({ id: 'other', slug: null });
beforeEach(async () => {
  db = createDatabase(`test-${crypto.randomUUID()}`);
  await db.open();
  await db.people.bulkPut([ines, other]);
});
afterEach(() => db.delete());

test.each<[string, () => Promise<unknown>]>([
  ['an event', () => recordEvents(db, 'ines', [{ type: 'listed' }], 0)],
  ['two records that become one', () => mergePeople(db, 'ines', 'other', 1)],
  ['someone who is deleted', () => db.people.delete('other')],
  ['someone new', () => db.people.put(makePerson({ id: 'third', slug: 'third' }))],
  ['everything being erased', () => eraseAll(db)],
  ['a setting', () => writeSetting(db, 'digestHour', 7)],
])('tells of %s', async (_, change) => {
  const listener = vi.fn();
  onScreenChange(db, listener);
  await change();
  expect(listener).toHaveBeenCalled();
});

test('keeps silent about a draft', async () => {
  const listener = vi.fn();
  onScreenChange(db, listener);
  await writeDraft(db, makeDraft());
  expect(listener).not.toHaveBeenCalled();
});
