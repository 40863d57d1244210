import { useLiveQuery } from 'dexie-react-hooks';
import type { SettingKey, Settings } from '@/lib/schema/settings';
import { database } from '@/lib/store/database';
import { readSetting } from '@/lib/store/settings';

/** The value of a setting; undefined until read. Follows the database. */
export function useSetting<Key extends SettingKey>(key: Key): Settings[Key] | undefined {
  return useLiveQuery(() => readSetting(database, key), [key]);
}
