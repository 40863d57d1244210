import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createDatabase, type Database } from '@/lib/store/database';
import { readPersonFile } from '@/lib/store/read-person-file';
import { recordFor } from '@/lib/store/record-for';
import { recordIntroduction } from '@/lib/store/record-introduction';
import { takeBack } from '@/lib/store/take-back';
import { makeProfile } from '@/tests/fixtures/profile';

const now = Date.parse('2026-11-22T12:00:00Z');
const today = '2026-11-22';
const ines = { person: 'ines', profile: makeProfile(), corrections: {} };
const tove = { person: 'tove', profile: makeProfile({ publicId: 'tove', fullName: 'Tove Hallam' }), corrections: {} };

let db: Database;

beforeEach(() => {
  db = createDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

test('a file holds the history, what is due, and who led to whom', async () => {
  await recordIntroduction(db, tove, ines, now);
  const file = await readPersonFile(db, 'ines', today);
  expect(file?.introducedBy.map(({ name }) => name)).toEqual(['Tove Hallam']);
  expect(file?.due[0]?.item.kind).toBe('write');
  const other = await readPersonFile(db, 'tove', today);
  expect(other?.others.get('ines')?.id).toBe('ines');
});

test('an introduction that was taken back introduced nobody', async () => {
  const written = await recordIntroduction(db, tove, ines, now);
  await recordFor(db, ines, [], now);
  await takeBack(db, written.slice(1), now);
  expect((await readPersonFile(db, 'ines', today))?.introducedBy).toEqual([]);
});

test('there is no file of nobody', async () => {
  expect(await readPersonFile(db, 'nobody', today)).toBeNull();
});
