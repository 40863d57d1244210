/**
 * What can be expected to go wrong with a file, by name, so that the user gets words for it: *damaged-zip*, *too-large*
 * (it unpacks to more than any export), *unknown-file* (nothing of LinkedIn's in it), *not-a-backup*, *newer-backup*,
 * *damaged-backup*, *needs-passphrase*, *wrong-passphrase*, *unproved* (restoring the backup on trial gave other data),
 * *changed-meanwhile* (the list changed under the import), *cancelled*.
 */
export const exchangeFailures = [
  'damaged-zip',
  'too-large',
  'unknown-file',
  'not-a-backup',
  'newer-backup',
  'damaged-backup',
  'needs-passphrase',
  'wrong-passphrase',
  'unproved',
  'changed-meanwhile',
  'cancelled',
] as const;
export type ExchangeFailure = (typeof exchangeFailures)[number];

/** Carries a failure out of the code that met it; `detail` is for a bug report, never for the user. */
export class ExchangeError extends Error {
  override name = 'ExchangeError';
  constructor(
    readonly failure: ExchangeFailure,
    detail = failure as string,
  ) {
    super(detail);
  }
}
