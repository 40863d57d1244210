import { Dexie } from 'dexie';
import type { Database } from './database';

/**
 * Calls `listener` after each transaction, of this page or another one, that changed who is known, what happened with them, or
 * a setting: *About me* stands in letters.
 */
export function onScreenChange(db: Database, listener: () => void): void {
  const beginnings = ['events', 'people', 'settings'].map((table) => `idb://${db.name}/${table}/`);
  Dexie.on('storagemutated', (parts) => {
    if (Object.keys(parts).some((part) => beginnings.some((beginning) => part.startsWith(beginning)))) listener();
  });
}
