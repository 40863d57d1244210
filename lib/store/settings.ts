import * as z from 'zod/mini';
import { defaultSettings, type SettingKey, type Settings, settings } from '@/lib/schema/settings';
import type { Database } from './database';

/** The value of a setting; its default where nothing, or nothing valid, is kept. */
export async function readSetting<Key extends SettingKey>(db: Database, key: Key): Promise<Settings[Key]> {
  const row = await db.settings.get(key);
  const result = z.safeParse(settings[key], row?.value);
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
