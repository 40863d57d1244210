import { Dexie } from 'dexie';

/**
 * What can be expected to go wrong with the database, by name, so that the user gets words for it: `full` (no space
 * left), `newer` (written by a later version of the extension), `closed` (another window is changing or deleting it).
 */
export type StoreFailure = 'full' | 'newer' | 'closed';

const failures: Record<string, StoreFailure> = {
  [Dexie.errnames.QuotaExceeded]: 'full',
  [Dexie.errnames.Version]: 'newer',
  [Dexie.errnames.DatabaseClosed]: 'closed',
  [Dexie.errnames.InvalidState]: 'closed',
  [Dexie.errnames.OpenFailed]: 'closed',
  [Dexie.errnames.Timeout]: 'closed',
};

/** The failure behind an error of the store, following what an aborted transaction wraps; null when it is a bug. */
export function storeFailure(error: unknown): StoreFailure | null {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 5; depth += 1) {
    const failure = failures[cause.name];
    if (failure) return failure;
    cause = (cause as { inner?: unknown }).inner ?? cause.cause;
  }
  return null;
}
