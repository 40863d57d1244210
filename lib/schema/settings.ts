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
  /** The day of the last notification: at most one a day. */
  digestShownOn: z.nullable(localDay),
  /** What the user wants to learn about, one list of five each (GUIDANCE A1, A4), in the order in which they began. */
  topics: z.array(topic).check(z.maxLength(100)),
  /** The name of the topic whose five are shown; null while there are no topics. */
  currentTopic: z.nullable(topic.shape.name),
  /** How many personalised notes LinkedIn lets a free account send in a month. */
  notesPerMonth: z.number().check(z.int(), z.minimum(0), z.maximum(1_000)),
  /** The day on which spreading the pile was last offered: once for an absence. */
  pileOfferedOn: z.nullable(localDay),
} as const;
export type Settings = { [Key in keyof typeof settings]: z.infer<(typeof settings)[Key]> };
export type SettingKey = keyof Settings;

export const defaultSettings: Settings = {
  aboutMe: null,
  policy: defaultPolicy,
  digestHour: 9,
  digestShownOn: null,
  topics: [],
  currentTopic: null,
  // Sources give 3, 5 and 10; the number is disputed, so the smallest is safe and the user may change it.
  notesPerMonth: 3,
  pileOfferedOn: null,
};
