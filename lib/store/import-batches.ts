import type { Person } from '@/lib/schema/person';
import type { ImportBatchRow, ImportRow } from './data-tables';
import type { Database, EventRow } from './database';
import { reindexPeople } from './reindex-people';

/** What one transaction of an import brings. */
export interface ImportBatch {
  people: Person[];
  changes: ImportBatchRow['changes'];
  events: EventRow[];
}

/** Writes down that an import begins. */
export async function beginImport(db: Database, row: ImportRow): Promise<void> {
  await db.imports.add(row);
}

/** How far an import came. Rejects when there is no such import. */
export async function endImport(db: Database, id: string, status: ImportRow['status']): Promise<void> {
  await db.imports.update(id, { status });
}

/**
 * Writes one batch of an import and what it takes to undo it, in one durable transaction: all of it happens, or nothing.
 * Rejects if one of the people was added meanwhile. Nothing becomes due by it; for people on the
 * list, contact moves *keep in touch*.
 */
export async function writeImportBatch(db: Database, id: string, batch: ImportBatch): Promise<void> {
  const { people, changes, events } = batch;
  await db.transaction('rw', [db.people, db.events, db.settings, db.imports, db.importBatches], async () => {
    if (people.length > 0) await db.people.bulkAdd(people);
    await db.people.bulkUpdate(changes.map(({ person, after }) => ({ key: person, changes: after })));
    if (events.length > 0) await db.events.bulkAdd(events);
    const touched = await keepOnlyListed(db, new Set(events.map(({ person }) => person)));
    await reindexPeople(db, [...changes.map(({ person }) => person), ...touched]);
    const row = await db.imports.get(id);
    const nth = await db.importBatches.where('import').equals(id).count();
    await db.importBatches.add({
      id: `${id} ${String(nth).padStart(6, '0')}`,
      import: id,
      people: people.map((person) => person.id),
      changes: changes.map(({ person, before, after }) => ({ person, before, after })),
      events: events.map((event) => event.id),
    });
    if (!row) return;
    await db.imports.update(id, {
      people: row.people + people.length,
      changed: row.changed + changes.length,
      events: row.events + events.length,
    });
  });
}

/** Those of the people who are on the list. Few are, and most of an import's are not. */
async function keepOnlyListed(db: Database, ids: ReadonlySet<string>): Promise<string[]> {
  if (ids.size === 0) return [];
  const listed = await db.people.orderBy('stage').primaryKeys();
  return listed.filter((id) => ids.has(id));
}
