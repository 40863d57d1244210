import { Dexie } from 'dexie';

/**
 * What can be expected to go wrong with the database, by name, so that the user gets words for it: `full` (no space
 * left), `disk` (the browser could not read or write its files: a disk that is full to the brim looks like that, too), `newer` (written by a later version of the extension), `closed` (another window is changing or deleting it),
 * `upgrade` (a migration of ours failed, and the old data is untouched).
 */
export type StoreFailure = 'full' | 'disk' | 'newer' | 'closed' | 'upgrade';

const failures: Record<string, StoreFailure> = {
  [Dexie.errnames.QuotaExceeded]: 'full',
  UnknownError: 'disk',
  [Dexie.errnames.Version]: 'newer',
  [Dexie.errnames.DatabaseClosed]: 'closed',
  [Dexie.errnames.InvalidState]: 'closed',
  [Dexie.errnames.OpenFailed]: 'closed',
  [Dexie.errnames.Timeout]: 'closed',
  MigrationError: 'upgrade',
};

/** The failure behind an error of the store: the innermost that has a name, as Dexie wraps one in another; null for a bug. */
export function storeFailure(error: unknown): StoreFailure | null {
  let failure: StoreFailure | null = null;
  for (let cause = error, depth = 0; cause instanceof Error && depth < 5; depth += 1) {
    failure = failures[cause.name] ?? failure;
    // A bulk write lists what went wrong with each row; of a full disk all of them tell.
    const [first] = (cause as { failures?: unknown[] }).failures ?? [];
    cause = (cause as { inner?: unknown }).inner ?? cause.cause ?? first;
  }
  return failure;
}
