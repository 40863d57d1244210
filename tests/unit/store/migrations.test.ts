import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readBackupText } from '@/lib/exchange/backup/backup-text';
import { createDatabase } from '@/lib/store/database';
import { migration } from '@/lib/store/migration';
import { readRaw } from '@/lib/store/read-raw';
import { readSnapshot } from '@/lib/store/snapshots';
import { storeFailure } from '@/lib/store/store-failure';
import { readRecord, rebuild, recordedVersions } from '@/tests/fixtures/databases/recorded-database';

let name: string;
beforeEach(() => {
  name = `test-${crypto.randomUUID()}`;
});
afterEach(() => Dexie.delete(name));

const newest = () => {
  const db = createDatabase(name);
  db.close();
  return db.verno;
};

const newestRecorded = recordedVersions[2];

test('the newest version is recorded', () => {
  expect(recordedVersions.at(-1)).toBe(newest());
  // A table or an index that changes without a new version leaves every user with the old one.
  const declared = createDatabase(name).tables.map(({ name: table, schema: { primKey, indexes } }) => [
    table,
    [primKey.src, ...indexes.map(({ src }) => src)].join(', '),
  ]);
  expect(readRecord(newestRecorded).stores).toEqual(Object.fromEntries(declared));
});

describe.each(recordedVersions)('a database of version %s', (version) => {
  test('is opened with every row as it was', async () => {
    const recorded = readRecord(version);
    await rebuild(name, recorded);
    const db = createDatabase(name);
    for (const [table, rows] of Object.entries(recorded.rows)) {
      if (table !== 'snapshots') expect(await db.table(table).toArray(), table).toEqual(rows);
    }
    expect(db.verno).toBe(newest());
    db.close();
  });

  test('is copied before it is changed', async () => {
    const recorded = readRecord(version);
    await rebuild(name, recorded);
    const db = createDatabase(name);
    const taken = await db.snapshots.toArray();
    expect(taken).toHaveLength(version === newest() ? 0 : 1);
    for (const snapshot of taken) {
      const { tables } = readBackupText(await readSnapshot(snapshot), 0);
      expect(tables.people.map(({ id }) => id)).toEqual(['ines', 'jonas']);
      expect(tables.events).toHaveLength(recorded.rows.events?.length ?? 0);
      expect(tables.damaged).toEqual([]);
    }
    db.close();
  });
});

test('a new database needs no copy', async () => {
  const db = createDatabase(name);
  expect(await db.snapshots.count()).toBe(0);
  db.close();
});

test('a migration that fails leaves the old data as it was, by name, and it can be taken out raw', async () => {
  const recorded = readRecord(1);
  await rebuild(name, recorded);
  const failing = createDatabase(name);
  failing.version(99).upgrade(
    migration(async (upgrade) => {
      await upgrade.table('people').clear();
      throw new TypeError('a mistake of ours');
    }),
  );
  const errors = [
    await failing.open().catch((cause: unknown) => cause),
    await failing.people.count().catch((cause: unknown) => cause),
  ];
  expect(errors.map(storeFailure)).toEqual(['upgrade', 'upgrade']);
  failing.close();
  const raw = await readRaw(name);
  expect(raw.people).toEqual(recorded.rows.people);
  expect(raw.events).toEqual(recorded.rows.events);
  const db = createDatabase(name);
  expect(await db.people.count()).toBe(2);
  db.close();
});

test('a database of a newer version is left alone, by name, and can be taken out raw', async () => {
  const { stores, rows } = readRecord(newestRecorded);
  await rebuild(name, {
    version: 99,
    stores: { ...stores, comets: 'id' },
    rows: { ...rows, comets: [{ id: 'halley' }] },
  });
  const db = createDatabase(name);
  const errors = [
    await db.open().catch((cause: unknown) => cause),
    await db.people.count().catch((cause: unknown) => cause),
    await db.settings.put({ key: 'digestHour', value: 1 }).catch((cause: unknown) => cause),
  ];
  expect(errors.map(storeFailure)).toEqual(['newer', 'newer', 'newer']);
  db.close();
  const raw = await readRaw(name);
  expect(raw.comets).toEqual([{ id: 'halley' }]);
  expect(raw.settings).toEqual(rows.settings);
});

test('a database deleted under us is named, and then begins anew', async () => {
  await rebuild(name, readRecord(1));
  const db = createDatabase(name);
  expect(await db.people.count()).toBe(2);
  await Dexie.delete(name);
  const error = await db.people.count().catch((cause: unknown) => cause);
  expect(error === 0 || storeFailure(error) === 'closed').toBe(true);
  const again = createDatabase(name);
  expect(await again.people.count()).toBe(0);
  again.close();
});

test('a raw look at nothing finds nothing, and makes nothing', async () => {
  expect(await readRaw(name)).toEqual({});
  expect(await Dexie.exists(name)).toBe(false);
});
