import type { LocalDay } from '@/lib/schema/local-day';

/** The moment (epoch ms) at which the next full hour begins on the local clock, half-hour time zones included. */
export function nextFullHour(now: number, timeZone: string = Temporal.Now.timeZoneId()): number {
  const local = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone);
  return local.round({ smallestUnit: 'hour', roundingMode: 'floor' }).add({ hours: 1 }).epochMilliseconds;
}

/**
 * The moment (epoch ms) at which a clock in `timeZone` shows `time` (`HH:MM`, or `24:00` for the end of the day) on a
 * local day. Where daylight saving leaves that time out it is an hour later; where it comes twice, the first.
 */
export function momentOf(day: LocalDay, time: string, timeZone: string): number {
  const date = Temporal.PlainDate.from(day);
  if (time === '24:00') return date.add({ days: 1 }).toZonedDateTime(timeZone).epochMilliseconds;
  return date.toZonedDateTime({ timeZone, plainTime: time }).epochMilliseconds;
}
