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
  /** Local hour, 1–24, from which nothing appears until the next day's digest hour. */
  nightFromHour: z.number().check(z.int(), z.minimum(1), z.maximum(24)),
  /** Days of the week without the daily notification, 1 (Monday) to 7. */
  quietWeekdays: z.array(z.number().check(z.int(), z.minimum(1), z.maximum(7))).check(z.maxLength(7)),
  /** Single days without it: holidays. */
  quietDays: z.array(localDay).check(z.maxLength(1_000)),
  /** Of this device: the days whose digest was shown, or had nothing to show, the last one last. */
  digestSettledOn: z.array(localDay).check(z.maxLength(100)),
  /** Of this device: the events that arranged the conversations which were announced, the last one last. */
  conversationsAnnounced: z.array(z.string().check(z.maxLength(200))).check(z.maxLength(100)),
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
  nightFromHour: 22,
  quietWeekdays: [],
  quietDays: [],
  digestSettledOn: [],
  conversationsAnnounced: [],
  backupMadeOn: null,
  backupProvedOn: null,
  deviceId: null,
};
