import * as z from 'zod/mini';
import { aboutMe } from './about-me';
import { localDay } from './local-day';
import { defaultPolicy, policy } from './policy';
import { topic } from './topic';

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
  /** What the user wants to learn about, one list of five each (GUIDANCE A1, A4), in the order in which they began. */
  topics: z.array(topic).check(z.maxLength(100)),
  /** The name of the topic whose five are shown; null while there are no topics. */
  currentTopic: z.nullable(topic.shape.name),
  /** How many personalised notes LinkedIn lets a free account send in a month. */
  notesPerMonth: z.number().check(z.int(), z.minimum(0), z.maximum(1_000)),
  /** The day on which spreading the pile was last offered: once for an absence. */
  pileOfferedOn: z.nullable(localDay),
  /** The day of the last backup file, and of the last one that was restored on trial and found the same. */
  backupMadeOn: z.nullable(localDay),
  backupProvedOn: z.nullable(localDay),
  /** Names this computer's file in a folder that several share; made at first use. */
  deviceId: z.nullable(z.string().check(z.regex(/^[a-z0-9-]{1,40}$/))),
  /** Of this device: whether the page of welcome was opened. */
  wasWelcomed: z.boolean(),
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
  topics: [],
  currentTopic: null,
  // Sources give 3, 5 and 10; the number is disputed, so the smallest is safe and the user may change it.
  notesPerMonth: 3,
  pileOfferedOn: null,
  backupMadeOn: null,
  backupProvedOn: null,
  deviceId: null,
  wasWelcomed: false,
};
