import { Dexie } from 'dexie';

/**
 * Everything in a database as it lies there, whatever its version and whoever wrote it: the way out when a migration fails
 * or a newer version of the extension was here. Changes nothing. Empty if there is no such database.
 */
export async function readRaw(name = 'fifteen'): Promise<Record<string, unknown[]>> {
  const db = new Dexie(name);
  const raw: Record<string, unknown[]> = {};
  if (!(await Dexie.exists(name))) return raw;
  try {
    await db.open();
    for (const table of db.tables) raw[table.name] = await table.toArray();
  } finally {
    db.close();
  }
  return raw;
}
