import type { Database } from './database';

/** Calls `listener` when another window keeps the database from opening. Once that one is closed, opening goes on by itself. */
export function onBlocked(db: Database, listener: () => void): void {
  db.on('blocked', listener);
}
