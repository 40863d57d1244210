import type { LocalDay } from '@/lib/schema/local-day';

/** The last day that four digits can write; days compare as text, so none may be longer. */
const lastDay: LocalDay = '9999-12-31';

/** The local day `count` days after `day` (before, if negative), never past the year 9999. */
export function addDays(day: LocalDay, count: number): LocalDay {
  const sum = Temporal.PlainDate.from(day).add({ days: count });
  return sum.year > 9999 ? lastDay : sum.toString();
}

/** The later of two local days. */
export function laterDay(one: LocalDay, other: LocalDay): LocalDay {
  return one > other ? one : other;
}

/** The local day at the moment `now` (epoch ms) in `timeZone` (an IANA name), by default the device's zone of this moment. */
export function localDayOf(now: number, timeZone: string = Temporal.Now.timeZoneId()): LocalDay {
  return Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}
