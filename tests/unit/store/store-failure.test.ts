import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { MigrationError } from '@/lib/store/migration';
import { storeFailure } from '@/lib/store/store-failure';

test.each([
  ['a full disk', new Dexie.QuotaExceededError(), 'full'],
  ['an aborted transaction on a full disk', new Dexie.AbortError(new Dexie.QuotaExceededError()), 'full'],
  [
    'a disk that is full to the brim',
    new Dexie.OpenFailedError(new DOMException('Internal error', 'UnknownError')),
    'disk',
  ],
  ['a later version', new Dexie.VersionError(), 'newer'],
  ['a deleted database', new Dexie.DatabaseClosedError(), 'closed'],
  ['a closed database of a later version', new Dexie.DatabaseClosedError(new Dexie.VersionError()), 'newer'],
  ['a failed migration', new Dexie.DatabaseClosedError(new MigrationError()), 'upgrade'],
  ['a bug', new TypeError('x is not a function'), null],
  ['no error at all', 'text', null],
])('names %s', (_, error, failure) => {
  expect(storeFailure(error)).toBe(failure);
});
