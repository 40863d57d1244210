import type { LocalDay } from '@/lib/schema/local-day';
import { momentOf } from './hours';

/** When the user wants to hear of what is due. */
export interface ReminderHours {
  /** Local hour, 0–23, from which the daily notification may appear. */
  digestHour: number;
  /** Local hour, 1–24, from which nothing appears until the next day's digest hour. */
  nightFromHour: number;
  /** Days of the week without it, 1 (Monday) to 7. */
  quietWeekdays: readonly number[];
  /** Single days without it: holidays. */
  quietDays: readonly LocalDay[];
}

/**
 * From when until when (epoch ms, the end excluded) the day's notification may appear; null on a quiet day. A night that
 * would begin at the digest hour or before it begins at midnight: whoever chose 22 o'clock wants to be told then.
 */
export function digestWindow(
  day: LocalDay,
  { digestHour, nightFromHour, quietWeekdays, quietDays }: ReminderHours,
  timeZone: string,
): { from: number; until: number } | null {
  if (quietWeekdays.includes(Temporal.PlainDate.from(day).dayOfWeek) || quietDays.includes(day)) return null;
  const until = nightFromHour > digestHour ? nightFromHour : 24;
  return { from: momentOf(day, clock(digestHour), timeZone), until: momentOf(day, clock(until), timeZone) };
}

function clock(hour: number): string {
  return `${String(hour).padStart(2, '0')}:00`;
}
