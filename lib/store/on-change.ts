import { Dexie } from 'dexie';
import type { Database } from './database';

/** What reminders depend on. Drafts are left out: they change with every keystroke. */
const tables = ['people', 'events', 'settings'];

/**
 * Calls `listener` after each transaction, of this page or another one, that changed people, history or settings; and once
 * the database is open, since nobody knows what happened before.
 */
export function onChange(db: Database, listener: () => void): void {
  const beginnings = tables.map((table) => `idb://${db.name}/${table}/`);
  Dexie.on('storagemutated', (parts) => {
    if (Object.keys(parts).some((part) => beginnings.some((beginning) => part.startsWith(beginning)))) listener();
  });
}
