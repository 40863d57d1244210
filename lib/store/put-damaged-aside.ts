import type { DamagedRow } from './data-tables';
import type { Database } from './database';

/** A row that can't be used, where it stands. */
export type FoundDamage = Pick<DamagedRow, 'table' | 'row' | 'reason'> & { key: string };

/**
 * Moves rows that can't be used out of the way of everything that reads their tables, and keeps them as they are. One
 * transaction. `now` is epoch ms.
 */
export async function putDamagedAside(db: Database, found: readonly FoundDamage[], now: number): Promise<void> {
  if (found.length === 0) return;
  const tables = [...new Set(found.map(({ table }) => table))];
  await db.transaction('rw', ['damaged', ...tables], async () => {
    for (const { table, key, row, reason } of found) {
      await db.damaged.put({ id: `${table} ${key}`, table, row, reason, foundAt: now });
      await db.table(table).delete(key);
    }
  });
}
