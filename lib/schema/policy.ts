import * as z from 'zod/mini';

const days = z.number().check(z.int(), z.minimum(0), z.maximum(3_650));

/** How many days after what something is due: CONTRACTS.md, policy. The defaults stand here and nowhere else. */
export const policy = z.object({
  writeAfterDays: z._default(days, 3),
  followUpDays: z._default(days, 14),
  letGoAfter: z._default(days, 3),
  laterDays: z._default(days, 30),
  scheduleDays: z._default(days, 1),
  prepareDaysBefore: z._default(days, 1),
  logDays: z._default(days, 1),
  thankYouDays: z._default(days, 0),
  outcomeDays: z._default(days, 30),
  promiseDays: z._default(days, 7),
  theirPromiseDays: z._default(days, 7),
  reportBackDays: z._default(days, 1),
  keepInTouchDays: z._default(days, 60),
});
export type Policy = z.infer<typeof policy>;

export const defaultPolicy: Policy = policy.parse({});
