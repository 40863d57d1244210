import type { Policy } from '@/lib/schema/policy';

/**
 * Every number of the policy in the order of the cadence, with the point of the guidance that gives the reason; the words
 * are in the locale file under `settings.policy` and `settings.reason`.
 */
export const policyFields: readonly { key: keyof Policy; point: string; unit: 'days' | 'times' }[] = [
  { key: 'writeAfterDays', point: 'A1', unit: 'days' },
  { key: 'followUpDays', point: 'D1', unit: 'days' },
  { key: 'letGoAfter', point: 'D1', unit: 'times' },
  { key: 'laterDays', point: 'D1', unit: 'days' },
  { key: 'scheduleDays', point: 'B5', unit: 'days' },
  { key: 'prepareDaysBefore', point: 'E4', unit: 'days' },
  { key: 'logDays', point: 'F2', unit: 'days' },
  { key: 'thankYouDays', point: 'G1', unit: 'days' },
  { key: 'outcomeDays', point: 'G2', unit: 'days' },
  { key: 'promiseDays', point: 'G3', unit: 'days' },
  { key: 'theirPromiseDays', point: 'G3', unit: 'days' },
  { key: 'reportBackDays', point: 'G5', unit: 'days' },
  { key: 'keepInTouchDays', point: 'G6', unit: 'days' },
];
