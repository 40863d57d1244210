import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { changePerson } from '@/lib/store/change-person';
import { createDatabase } from '@/lib/store/database';
import { findIds } from '@/lib/store/find-ids';
import { recordFor } from '@/lib/store/record-for';
import { makeProfile } from '@/tests/fixtures/profile';

test('everybody who has a word for each that was typed, notes included; a query without a word leaves nobody out', async () => {
  const db = createDatabase(`test-${crypto.randomUUID()}`);
  const add = (person: string, fullName: string) =>
    recordFor(db, { person, profile: makeProfile({ publicId: person, fullName }), corrections: {} }, [], 1);
  await add('ines', 'Ines Falkenrath');
  await add('ivo', 'Ivo Hallam');
  await changePerson(db, 'ivo', { notes: 'Met on the fell race' });
  expect(await findIds(db, 'holl i')).toEqual(new Set(['ines', 'ivo']));
  expect(await findIds(db, 'fell')).toEqual(new Set(['ivo']));
  expect(await findIds(db, 'fell ines')).toEqual(new Set());
  expect(await findIds(db, ' … ')).toBeNull();
  await db.delete();
});
