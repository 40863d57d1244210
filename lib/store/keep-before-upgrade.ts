import type { Transaction } from 'dexie';
import { snapshotText } from './snapshot-text';

/**
 * Part of every migration, first in its transaction: copies all rows as they were into `snapshots`. If the migration fails,
 * the browser takes back all of it, this copy too, and the old tables are as they were. Plain text, since packing
 * would let the transaction end.
 */
export async function keepBeforeUpgrade(upgrade: Transaction): Promise<void> {
  const takenAt = Date.now();
  const tables: Record<string, unknown[]> = {};
  for (const name of upgrade.storeNames) {
    if (ownTables.has(name)) continue;
    const rows = await upgrade.table(name).toArray();
    if (rows.length > 0) tables[name] = rows;
  }
  if (Object.keys(tables).length === 0) return;
  const backup = snapshotText(tables, takenAt);
  await upgrade.table('snapshots').add({ id: `migration-${takenAt}`, takenAt, why: 'migration', backup });
}

const ownTables = new Set(['imports', 'importBatches', 'snapshots']);
