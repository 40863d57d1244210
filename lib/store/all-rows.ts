import type { Database } from './database';

/**
 * The tables that hold what the user would miss, in a fixed order. `conversations` is there from version 2 on. Imports and
 * snapshots are this device's own notes, and stay behind.
 */
const keptTables = ['people', 'events', 'drafts', 'conversations', 'settings', 'damaged'] as const;
export type KeptTable = (typeof keptTables)[number];

/** Settings about this device and not about the user. */
const deviceSettings = new Set([
  'digestSettledOn',
  'conversationsAnnounced',
  'backupMadeOn',
  'backupProvedOn',
  'deviceId',
  'backupFolder',
  'wasWelcomed',
]);

/** Rows by table, each table in the order of its keys. */
export type AllRows = Partial<Record<KeptTable, unknown[]>>;

/** The kept tables that this database has. */
export function listKeptTables(db: Pick<Database, 'tables'>): KeptTable[] {
  const names = new Set(db.tables.map(({ name }) => name));
  return keptTables.filter((name) => names.has(name));
}

/** Everything worth keeping, as it stands, in one look: no change can fall between two tables. */
export async function readAllRows(db: Database): Promise<AllRows> {
  const names = listKeptTables(db);
  return db.transaction('r', names, async () => {
    const rows: AllRows = {};
    for (const name of names) rows[name] = (await db.table(name).toArray()).filter((row) => !isOfDevice(name, row));
    return rows;
  });
}

/** Whether a row speaks of this device alone: it goes into no backup, and no restore removes it. */
export function isOfDevice(table: string, row: unknown): boolean {
  return table === 'settings' && deviceSettings.has((row as { key: string }).key);
}
