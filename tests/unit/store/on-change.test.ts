import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createDatabase, type Database } from '@/lib/store/database';
import { writeDraft } from '@/lib/store/drafts';
import { onChange } from '@/lib/store/on-change';
import { recordEvents } from '@/lib/store/record-events';
import { writeSetting } from '@/lib/store/settings';
import { makeDraft } from '@/tests/fixtures/draft';

let db: Database;
beforeEach(async () => {
  db = createDatabase(`test-${crypto.randomUUID()}`);
  await db.open();
});
afterEach(() => db.delete());

test('tells of events and settings, and not of what is typed into a draft', async () => {
  const listener = vi.fn();
  onChange(db, listener);
  await writeDraft(db, makeDraft());
  expect(listener).not.toHaveBeenCalled();
  await recordEvents(db, 'ines', [{ type: 'listed' }], 0);
  expect(listener).toHaveBeenCalledTimes(1);
  await writeSetting(db, 'digestHour', 7);
  expect(listener).toHaveBeenCalledTimes(2);
});

test('a change that is taken back is none', async () => {
  const listener = vi.fn();
  onChange(db, listener);
  await expect(
    recordEvents(
      db,
      'ines',
      [
        { id: 'a', type: 'listed' },
        { id: 'a', type: 'listed' },
      ],
      0,
    ),
  ).rejects.toThrow();
  expect(listener).not.toHaveBeenCalled();
});
