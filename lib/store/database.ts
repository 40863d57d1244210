import { Dexie, type EntityTable } from 'dexie';
import type { Conversation } from '@/lib/schema/conversation';
import type { Draft } from '@/lib/schema/draft';
import type { EventRow } from '@/lib/schema/event-row';
import type { Person } from '@/lib/schema/person';
import type { DamagedRow, ImportBatchRow, ImportRow, SnapshotRow } from './data-tables';
import { migration } from './migration';

export type { EventRow };

/** One setting: see lib/schema/settings.ts for keys, values and defaults. */
export interface SettingRow {
  key: string;
  value: unknown;
}

export type Database = Dexie & {
  people: EntityTable<Person, 'id'>;
  events: EntityTable<EventRow, 'id'>;
  drafts: EntityTable<Draft, 'recipient'>;
  settings: EntityTable<SettingRow, 'key'>;
  conversations: EntityTable<Conversation, 'person'>;
  imports: EntityTable<ImportRow, 'id'>;
  importBatches: EntityTable<ImportBatchRow, 'id'>;
  snapshots: EntityTable<SnapshotRow, 'id'>;
  damaged: EntityTable<DamagedRow, 'id'>;
};

/** The newest version of the tables below. */
const declaredVersion = 3;

/**
 * Opens (lazily, at first use) the database called `name`. Transactions are durable: an acknowledged event has reached
 * the disk, not only the operating system's cache.
 */
export function createDatabase(name = 'fifteen'): Database {
  const db = new Dexie(name, { chromeTransactionDurability: 'strict' }) as Database;
  db.version(1).stores({
    // The two in brackets find the first of a stage without reading all of it.
    people: 'id, &slug, dueOn, stage, [stage+createdAt], createdAt, *words, *aliases',
    // `to` is set on `introduced` alone: it finds who introduced a person. `on` finds the letters of a month.
    events: 'id, person, to, on',
    drafts: 'recipient, updatedAt',
    settings: 'key',
  });
  db.version(2).stores({ conversations: 'person' });
  db.version(declaredVersion)
    .stores({
      imports: 'id, importedAt',
      importBatches: 'id, import',
      snapshots: 'id, takenAt',
      damaged: 'id',
    })
    .upgrade(migration());
  refuseNewer(db);
  return db;
}

/**
 * Dexie opens a database of a newer version and works on it with an older idea of its rows; we leave it alone. IndexedDB counts
 * ten versions for each of Dexie's, and Dexie uses up some of them where tables were added without a version.
 */
function refuseNewer(db: Database): void {
  db.on(
    'ready',
    () => {
      const there = Math.floor(db.backendDB().version / 10);
      if (there > declaredVersion) throw new Dexie.VersionError(`version ${there} is newer than ${declaredVersion}`);
    },
    true,
  );
}

/** The database of this extension, shared by every page and the worker. */
export const database = createDatabase();
