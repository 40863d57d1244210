import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { defaultSettings } from '@/lib/schema/settings';
import { createDatabase, type Database } from '@/lib/store/database';
import { readSetting, writeSetting } from '@/lib/store/settings';

let db: Database;
beforeEach(() => {
  db = createDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

test('a setting that was never written has its default', async () => {
  expect(await readSetting(db, 'policy')).toEqual(defaultSettings.policy);
});

test('a setting is kept', async () => {
  await writeSetting(db, 'digestHour', 7);
  expect(await readSetting(db, 'digestHour')).toBe(7);
});

test('what is kept but broken reads as the default', async () => {
  await db.settings.put({ key: 'digestHour', value: 'noon' });
  expect(await readSetting(db, 'digestHour')).toBe(9);
});

test('a value that the setting can not have is refused', async () => {
  await expect(writeSetting(db, 'digestHour', 24)).rejects.toThrow();
});
