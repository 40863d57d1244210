import type { Database } from './database';

/** Opens the database anew where opening failed, which Dexie doesn't try twice by itself. Throws what still stands in the way. */
export async function openAgain(db: Database): Promise<void> {
  if (db.isOpen()) return;
  db.close({ disableAutoOpen: false });
  await db.open();
}
