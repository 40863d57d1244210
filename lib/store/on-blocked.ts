import type { Database } from './database';

/** A database opens in some milliseconds; with one upgrade of a long list in some hundred. */
const patience = 3_000;

/**
 * Calls `listener` when another window keeps the database from opening. Once that one is closed, opening goes on by itself.
 * Whoever asked first hears of it; who waits behind them, as a page behind the worker, hears nothing, so time tells them.
 */
export function onBlocked(db: Database, listener: () => void): void {
  db.on('blocked', listener);
  setTimeout(() => {
    if (!db.isOpen()) listener();
  }, patience);
}
