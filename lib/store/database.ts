import { Dexie, type EntityTable } from 'dexie';
import type { Draft } from '@/lib/schema/draft';
import type { HistoryEvent } from '@/lib/schema/event';
import type { Person } from '@/lib/schema/person';

/** A history event as it is kept: whose it is, and when it was written down (epoch ms, to order events of one day). */
export type EventRow = HistoryEvent & { person: string; recordedAt: number };

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
};

/**
 * Opens (lazily, at first use) the database called `name`. Transactions are durable: an acknowledged event has reached
 * the disk, not only the operating system's cache.
 */
export function createDatabase(name = 'fifteen'): Database {
  const db = new Dexie(name, { chromeTransactionDurability: 'strict' }) as Database;
  db.version(1).stores({
    // The two in brackets find the first of a stage without reading all of it.
    people: 'id, &slug, dueOn, stage, [stage+createdAt], createdAt, *words',
    // `to` is set on `introduced` alone: it finds who introduced a person.
    events: 'id, person, to',
    drafts: 'recipient, updatedAt',
    settings: 'key',
  });
  return db;
}

/** The database of this extension, shared by every page and the worker. */
export const database = createDatabase();
