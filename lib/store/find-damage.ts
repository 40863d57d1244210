import { readAllRows } from './all-rows';
import { tableKeys } from './backup-tables';
import { checkRows } from './check-rows';
import type { Database } from './database';
import { type FoundDamage, putDamagedAside } from './put-damaged-aside';

/**
 * Looks at every row, and puts aside what can't be what it should be, so that one bad row never keeps the rest from working.
 * Returns how many it found. `now` is epoch ms.
 */
export async function findDamage(db: Database, now: number): Promise<number> {
  const rows = await readAllRows(db);
  const known = new Set((rows.damaged ?? []).map((row) => (row as { id: string }).id));
  const found = checkRows(rows, now).damaged.flatMap((damage): FoundDamage[] => {
    const { table, row, reason } = damage;
    const path = Object.hasOwn(tableKeys, table) ? tableKeys[table as keyof typeof tableKeys] : null;
    const key = path === null ? undefined : (row as Record<string, unknown>)[path];
    return known.has(damage.id) || typeof key !== 'string' ? [] : [{ table, key, row, reason }];
  });
  await putDamagedAside(db, found, now);
  return found.length;
}
