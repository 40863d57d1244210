import * as z from 'zod/mini';
import { aboutMe } from './about-me';
import { localDay } from './local-day';
import { defaultPolicy, policy } from './policy';

/** Each setting by its key, with its default: nowhere else are defaults written down. */
export const settings = {
  aboutMe: z.nullable(aboutMe),
  policy: policy,
  /** Local hour, 0–23, from which the daily notification may appear. */
  digestHour: z.number().check(z.int(), z.minimum(0), z.maximum(23)),
  /** The day of the last notification: at most one a day. */
  digestShownOn: z.nullable(localDay),
  /** The day of the last backup file, and of the last one that was restored on trial and found the same. */
  backupMadeOn: z.nullable(localDay),
  backupProvedOn: z.nullable(localDay),
  /** Names this computer's file in a folder that several share; made at first use. */
  deviceId: z.nullable(z.string().check(z.regex(/^[a-z0-9-]{1,40}$/))),
} as const;
export type Settings = { [Key in keyof typeof settings]: z.infer<(typeof settings)[Key]> };
export type SettingKey = keyof Settings;

export const defaultSettings: Settings = {
  aboutMe: null,
  policy: defaultPolicy,
  digestHour: 9,
  digestShownOn: null,
  backupMadeOn: null,
  backupProvedOn: null,
  deviceId: null,
};
