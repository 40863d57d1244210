import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readBackupText, writeBackupText } from '@/lib/exchange/backup/backup-text';
import { makeBackup, proveBackup } from '@/lib/exchange/backup/make-backup';
import { previewRestore, restoreBackup } from '@/lib/exchange/backup/restore-backup';
import { openSealed, sealBackup } from '@/lib/exchange/backup/seal-backup';
import { readAllRows } from '@/lib/store/all-rows';
import type { BackupTables } from '@/lib/store/backup-tables';
import { createDatabase, type Database } from '@/lib/store/database';
import { eraseAll } from '@/lib/store/erase-all';
import { findDamage } from '@/lib/store/find-damage';
import { recordEvents } from '@/lib/store/record-events';
import { savePerson } from '@/lib/store/save-person';
import { writeSetting } from '@/lib/store/settings';
import { listSnapshots, readSnapshot, takeSnapshot, takeWeeklySnapshot } from '@/lib/store/snapshots';
import { arbitraryTables } from '@/tests/fixtures/arbitrary-tables';
import { makeProfile } from '@/tests/fixtures/profile';

const now = Date.UTC(2026, 10, 22, 12);
let db: Database;
beforeEach(() => {
  db = createDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

async function fill(): Promise<void> {
  await savePerson(db, { person: 'ines', profile: makeProfile(), corrections: { headline: 'Lead' } }, now);
  await recordEvents(
    db,
    'ines',
    [{ type: 'listed' }, { type: 'sent', moment: 'request', channel: 'note', text: 'Hi' }],
    now,
  );
  await writeSetting(db, 'digestHour', 8);
  await writeSetting(db, 'backupMadeOn', '2026-01-01');
}

const read = (text: string) => readBackupText(text, now);

describe('a backup', () => {
  test('gives back everything that was erased, the index too', async () => {
    await fill();
    const before = [await readAllRows(db), await db.people.toArray()];
    const { text } = await makeBackup(db, null, now);
    expect(await eraseAll(db)).toBe(0);
    await restoreBackup(db, read(text), 'replace', now);
    expect([await readAllRows(db), await db.people.toArray()]).toEqual(before);
    expect(await db.settings.get('backupMadeOn')).toBeUndefined();
  });

  test('gives back any data', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryTables, async ({ people, events, settings }: BackupTables) => {
        await eraseAll(db);
        const text = writeBackupText({ people, events, settings }, now);
        await restoreBackup(db, read(text), 'replace', now);
        const kept = await makeBackup(db, null, now);
        await eraseAll(db);
        await restoreBackup(db, read(kept.text), 'replace', now);
        expect((await makeBackup(db, null, now)).text).toBe(kept.text);
        expect(kept.rows.people?.length).toBe(people.length);
        expect(kept.rows.events?.length).toBe(events.length);
      }),
      { numRuns: 25 },
    );
  });

  test('is proved by restoring it, and a changed one is not', async () => {
    await fill();
    const backup = await makeBackup(db, null, now);
    await proveBackup(backup, null, now);
    const changed = { ...backup, text: backup.text.replace('"Hi"', '"Ho"') };
    await expect(proveBackup(changed, null, now)).rejects.toMatchObject({ failure: 'unproved' });
    expect((await indexedDB.databases()).filter(({ name }) => name?.startsWith('fifteen-trial'))).toEqual([]);
  });

  test('from the future, of something else or broken off is refused by name', () => {
    const good = writeBackupText({}, now);
    const failureOf = (text: string) => {
      try {
        read(text);
        return 'understood';
      } catch (error) {
        return (error as { failure: string }).failure;
      }
    };
    expect(failureOf(good)).toBe('understood');
    expect(failureOf(good.replace('"version":1', '"version":2'))).toBe('newer-backup');
    expect(failureOf(good.slice(0, -5))).toBe('damaged-backup');
    expect(failureOf('{"format":"fifteen-backup","version":1}')).toBe('damaged-backup');
    expect(failureOf('{"hello":1}')).toBe('not-a-backup');
    expect(failureOf('PK\u0003\u0004')).toBe('not-a-backup');
    expect(failureOf('null')).toBe('not-a-backup');
    expect(failureOf('[]')).toBe('not-a-backup');
  });

  test('with hostile keys and rows harms nothing; bad rows are kept beside the good', async () => {
    const text = `{"format":"fifteen-backup","version":1,"createdAt":1,"__proto__":{"x":1},"tables":{
      "__proto__":[{"polluted":true}],"constructor":[1],
      "people":[{"id":"a","__proto__":{"polluted":true}},7,null],
      "events":[{"id":"e","person":"a","recordedAt":1,"on":"2026-02-31","type":"listed"},
                {"id":"f","person":"a","recordedAt":1,"on":"2026-02-01","type":"listed","__proto__":{"y":1}}],
      "settings":[{"key":"digestHour","value":99},{"key":"evil","value":1}]}}`;
    const contents = read(text);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(contents.tables.events.map(({ id }) => id)).toEqual(['f']);
    expect(contents.tables.damaged.map(({ table }) => table)).toEqual([
      'people',
      'people',
      'people',
      'events',
      'settings',
      'settings',
    ]);
    await restoreBackup(db, contents, 'merge', now);
    expect(await db.damaged.count()).toBe(6);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test('any text at all is understood or refused by name', () => {
    const good = writeBackupText({ settings: [{ key: 'digestHour', value: 9 }] }, now);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(good.length - 1), fc.string({ maxLength: 3 })), { maxLength: 5 }),
        (changes) => {
          let text = good;
          for (const [at, letters] of changes) text = text.slice(0, at) + letters + text.slice(at + 1);
          try {
            read(text);
          } catch (error) {
            expect((error as Error).name).toBe('ExchangeError');
          }
        },
      ),
    );
  });
});

describe('with a passphrase', () => {
  test('opens with it alone, and tells a wrong one from a damaged file', { timeout: 30_000 }, async () => {
    const sealed = await sealBackup('{"secret":"harbour"}', 'correct horse', now);
    expect(sealed).not.toContain('harbour');
    expect(await openSealed(sealed, 'correct horse')).toBe('{"secret":"harbour"}');
    await expect(openSealed(sealed, 'wrong horse')).rejects.toMatchObject({ failure: 'wrong-passphrase' });
    const file = JSON.parse(sealed);
    const damaged = JSON.stringify({ ...file, data: `AAAA${file.data.slice(4)}` });
    await expect(openSealed(damaged, 'correct horse')).rejects.toMatchObject({ failure: 'damaged-backup' });
    const header = JSON.stringify({ ...file, createdAt: 1 });
    await expect(openSealed(header, 'correct horse')).rejects.toMatchObject({ failure: 'wrong-passphrase' });
    const weak = JSON.stringify({ ...file, sealed: { ...file.sealed, rounds: 1 } });
    await expect(openSealed(weak, 'correct horse')).rejects.toMatchObject({ failure: 'damaged-backup' });
    expect(() => read(sealed)).toThrow('needs-passphrase');
  });

  test('is proved like any other, and two of the same data differ', { timeout: 30_000 }, async () => {
    await fill();
    const one = await makeBackup(db, 'a long phrase', now);
    const other = await makeBackup(db, 'a long phrase', now);
    expect(one.text).not.toBe(other.text);
    await proveBackup(one, 'a long phrase', now);
  });
});

describe('restoring', () => {
  const elsewhere = (tables: object) =>
    read(JSON.stringify({ format: 'fifteen-backup', version: 1, createdAt: 5, tables }));
  const jonas = {
    id: 'jonas',
    slug: 'jonas',
    profile: makeProfile({ publicId: 'jonas', fullName: 'Jonas Oduya' }),
    corrections: {},
    changes: [],
    createdAt: 1,
    readAt: 1,
  };
  const listed = { id: 'e9', person: 'jonas', recordedAt: 1, on: '2026-11-01', type: 'listed' };

  test('says first what it would do, and does just that', async () => {
    await fill();
    const contents = elsewhere({ people: [jonas], events: [listed] });
    const before = await readAllRows(db);
    expect(await previewRestore(db, contents, 'merge', now)).toMatchObject({
      people: { added: 1, changed: 0, removed: 0, same: 1 },
      events: { added: 1, changed: 0, removed: 0, same: 2 },
      examples: { added: ['Jonas Oduya'], removed: [] },
    });
    expect(await previewRestore(db, contents, 'replace', now)).toMatchObject({
      people: { added: 1, changed: 0, removed: 1, same: 0 },
      examples: { added: ['Jonas Oduya'], removed: ['Ines Falkenrath'] },
    });
    expect(await readAllRows(db)).toEqual(before);
    await restoreBackup(db, contents, 'merge', now);
    expect(await db.people.get('jonas')).toMatchObject({
      stage: 'listed',
      dueOn: '2026-11-04',
      words: expect.arrayContaining(['jonas']),
    });
    expect(await db.people.count()).toBe(2);
  });

  test('writes all or nothing', async () => {
    await fill();
    const before = await readAllRows(db);
    const contents = elsewhere({ people: [jonas, { ...jonas, id: 'twin' }], events: [listed] });
    await expect(restoreBackup(db, contents, 'replace', now)).rejects.toThrow();
    expect(await readAllRows(db)).toEqual(before);
  });
});

describe('a damaged row', () => {
  test('is put aside and kept, and the rest works', async () => {
    await fill();
    await db.table('people').put({ id: 'broken', slug: 'broken', stage: 'listed', dueOn: '2026-01-01' });
    expect(await findDamage(db, now)).toBe(1);
    expect(await db.people.toArray()).toMatchObject([{ id: 'ines' }]);
    expect(await db.damaged.toArray()).toMatchObject([
      { id: 'people broken', table: 'people', row: { slug: 'broken' } },
    ]);
    expect(await findDamage(db, now)).toBe(0);
    const { text } = await makeBackup(db, null, now);
    expect(read(text).tables.damaged).toHaveLength(1);
  });
});

describe('snapshots', () => {
  test('hold a backup, are taken weekly and never more than six', async () => {
    const taken = async () => (await listSnapshots(db)).map(({ takenAt }) => takenAt - now);
    await takeWeeklySnapshot(db, now);
    expect(await taken()).toEqual([]);
    await fill();
    for (let nth = 0; nth < 9; nth += 1) await takeSnapshot(db, 'import', now + nth);
    expect(await taken()).toEqual([8, 7, 6, 5, 4, 3]);
    await takeWeeklySnapshot(db, now + 9);
    expect(await taken()).toHaveLength(6);
    expect((await taken())[0]).toBe(8);
    const week = 8 * 24 * 3_600_000;
    await takeWeeklySnapshot(db, now + week);
    expect((await taken())[0]).toBe(week);
    const before = await readAllRows(db);
    const [row] = await db.snapshots.toArray();
    await eraseAll(db);
    await restoreBackup(db, read(row ? await readSnapshot(row) : ''), 'replace', now);
    expect(await readAllRows(db)).toEqual(before);
  });
});
