import * as z from 'zod/mini';
import { defaultSettings, type SettingKey, type Settings, settings } from '@/lib/schema/settings';
import type { Database } from './database';

/** The value of a setting; its default where nothing, or nothing valid, is kept. */
export async function readSetting<Key extends SettingKey>(db: Database, key: Key): Promise<Settings[Key]> {
  return validOrDefault(key, (await db.settings.get(key))?.value);
}

/** The values of several settings at once, by key, with the same promise. */
export async function readSettings<Key extends SettingKey>(
  db: Database,
  keys: readonly Key[],
): Promise<Pick<Settings, Key>> {
  const rows = await db.settings.bulkGet([...keys]);
  return Object.fromEntries(keys.map((key, index) => [key, validOrDefault(key, rows[index]?.value)])) as Pick<
    Settings,
    Key
  >;
}

function validOrDefault<Key extends SettingKey>(key: Key, value: unknown): Settings[Key] {
  const result = z.safeParse(settings[key], value);
  return result.success ? (result.data as Settings[Key]) : defaultSettings[key];
}

/** Keeps a setting. Rejects with zod's error when the value isn't one that the setting can have. */
export async function writeSetting<Key extends SettingKey>(
  db: Database,
  key: Key,
  value: Settings[Key],
): Promise<void> {
  await db.settings.put({ key, value: z.parse(settings[key], value) });
}
