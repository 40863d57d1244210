import type { Transaction } from 'dexie';
import { snapshotText } from './snapshot-text';

/** A migration that went wrong: all of it was taken back, and the data is as it was. */
export class MigrationError extends Error {
  override name = 'MigrationError';
}

/**
 * The work of a migration as a version's upgrade. First it copies all rows as they were into `snapshots`; whatever fails is
 * a MigrationError, and the browser takes back all of it. New tables alone need no `work`.
 */
export function migration(work: (upgrade: Transaction) => Promise<void> = async () => {}) {
  return async (upgrade: Transaction): Promise<void> => {
    try {
      await keepBefore(upgrade);
      await work(upgrade);
    } catch (cause) {
      throw new MigrationError('the migration failed', { cause });
    }
  };
}

/** Plain text, since packing would let the transaction end. */
async function keepBefore(upgrade: Transaction): Promise<void> {
  const takenAt = Date.now();
  const tables: Record<string, unknown[]> = {};
  for (const name of upgrade.storeNames) {
    if (ownTables.has(name)) continue;
    const rows = await upgrade.table(name).toArray();
    if (rows.length > 0) tables[name] = rows;
  }
  if (Object.keys(tables).length === 0) return;
  const backup = snapshotText(tables, takenAt);
  await upgrade.table('snapshots').put({ id: `migration-${takenAt}`, takenAt, why: 'migration', backup });
}

/** This device's own notes, and the copies themselves. */
const ownTables = new Set(['imports', 'importBatches', 'snapshots']);
