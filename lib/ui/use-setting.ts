import { useLiveQuery } from 'dexie-react-hooks';
import type { SettingKey, Settings } from '@/lib/schema/settings';
import { database } from '@/lib/store/database';
import { readSetting, readSettings } from '@/lib/store/settings';

/** The value of a setting; undefined until read. Follows the database. */
export function useSetting<Key extends SettingKey>(key: Key): Settings[Key] | undefined {
  return useLiveQuery(() => readSetting(database, key), [key]);
}

/** The values of several settings, by key, read at once; undefined until then. Follows the database. */
export function useSettings<Key extends SettingKey>(keys: readonly Key[]): Pick<Settings, Key> | undefined {
  return useLiveQuery(() => readSettings(database, keys), [keys.join()]);
}
