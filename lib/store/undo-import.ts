import type { Person } from '@/lib/schema/person';
import type { ImportBatchRow } from './data-tables';
import type { Database } from './database';
import { reindexPeople } from './reindex-people';
import { readSetting, writeSetting } from './settings';

/**
 * Takes an import back, last batch first, one transaction each; cut off in between, it goes on when called again. People
 * whom it added go, unless you have dealt with them since: written, read their page, corrected them. Fields that it
 * changed get their value back unless they changed again. The contact it added is removed rather than voided: it is a copy
 * of a file that you still have. Returns how many of the people it added stay.
 */
export async function undoImport(
  db: Database,
  id: string,
  onProgress: (done: number, all: number) => void = () => {},
): Promise<{ stayed: number }> {
  const keys = await db.importBatches.where('import').equals(id).primaryKeys();
  let stayed = 0;
  for (const [done, key] of keys.reverse().entries()) {
    stayed += await undoBatch(db, key);
    onProgress(done + 1, keys.length);
  }
  await db.transaction('rw', db.imports, db.settings, async () => {
    const aboutMe = (await db.imports.get(id))?.aboutMe;
    const current = await readSetting(db, 'aboutMe');
    // What the user changed since is theirs.
    if (aboutMe && JSON.stringify(current) === JSON.stringify(aboutMe.after)) {
      await writeSetting(db, 'aboutMe', aboutMe.before);
    }
    await db.imports.update(id, { status: 'undone' });
  });
  return { stayed };
}

async function undoBatch(db: Database, key: string): Promise<number> {
  return db.transaction('rw', [db.people, db.events, db.settings, db.importBatches], async () => {
    const batch = await db.importBatches.get(key);
    if (!batch) return 0;
    const events = (await db.events.bulkGet(batch.events)).filter((event) => event !== undefined);
    await db.events.bulkDelete(batch.events);
    await revertChanges(db, batch.changes);
    const untouched = await findUntouched(db, batch.people);
    await db.people.bulkDelete(untouched);
    const listed = new Set(await db.people.orderBy('stage').primaryKeys());
    const affected = new Set(events.map(({ person }) => person).filter((person) => listed.has(person)));
    for (const { person } of batch.changes) affected.add(person);
    await reindexPeople(db, affected);
    await db.importBatches.delete(key);
    return batch.people.length - untouched.length;
  });
}

async function revertChanges(db: Database, changes: ImportBatchRow['changes']): Promise<void> {
  for (const { person: id, before, after } of changes) {
    await db.people
      .where('id')
      .equals(id)
      .modify((person) => revert(person, before, after));
  }
}

function revert(person: Person, before: Partial<Person>, after: Partial<Person>): void {
  const current = person as unknown as Record<string, unknown>;
  const was = before as Record<string, unknown>;
  for (const [field, value] of Object.entries(after)) {
    if (JSON.stringify(current[field]) !== JSON.stringify(value)) continue;
    if (was[field] === undefined) delete current[field];
    else current[field] = was[field];
  }
}

/** Of these people those with whom nothing happened but the import. */
async function findUntouched(db: Database, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const people = await db.people.bulkGet([...ids]);
  const withHistory = new Set<string>();
  await db.events
    .where('person')
    .anyOf(ids)
    .each(({ person }) => void withHistory.add(person));
  return people.flatMap((person) => {
    if (!person || withHistory.has(person.id)) return [];
    const isUntouched = person.readAt === null && Object.keys(person.corrections).length === 0;
    return isUntouched ? [person.id] : [];
  });
}
