import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createDatabase, type Database } from '@/lib/store/database';
import { recordEvents } from '@/lib/store/record-events';
import { savePerson } from '@/lib/store/save-person';
import { searchPeople } from '@/lib/store/search-people';
import { makeProfile } from '@/tests/fixtures/profile';

let db: Database;
beforeEach(async () => {
  db = createDatabase(`test-${crypto.randomUUID()}`);
  await add('ines', 'Ines Falkenrath', 'Hollin Health');
  await add('zoe', 'Zoë Ångström', 'Falken Works');
  await add('li', '李小龙', '北京大学');
});
afterEach(() => db.delete());

async function add(id: string, fullName: string, currentCompany: string): Promise<void> {
  const profile = makeProfile({ publicId: id, fullName, currentCompany, headline: null });
  await savePerson(db, { person: id, profile, corrections: {} }, 0);
}
const find = async (query: string) => (await searchPeople(db, query)).map(({ id }) => id);

test.each([
  ['a first name', 'ines', ['ines']],
  ['the beginning of a word', 'holl', ['ines']],
  ['accents left out', 'zoe angs', ['zoe']],
  ['a name before a company', 'falken', ['ines', 'zoe']],
  ['words of different fields', 'falken works', ['zoe']],
  ['Chinese', '小龙', ['li']],
  ['nobody', 'xyz', []],
  ['nothing', '  ', []],
])('finds by %s', async (_, query, ids) => {
  expect(await find(query)).toEqual(ids);
});

test('finds by what was noted, until that is taken back', async () => {
  const [met = ''] = await recordEvents(db, 'zoe', [{ type: 'met', notes: 'Likes apprenticeships' }], 0);
  expect(await find('apprentice')).toEqual(['zoe']);
  await recordEvents(db, 'zoe', [{ type: 'voided', event: met }], 1);
  expect(await find('apprentice')).toEqual([]);
});
