/** The local hour, 0–23, at the moment `now` (epoch ms). */
export function localHourOf(now: number): number {
  return local(now).hour;
}

/** The moment (epoch ms) at which the next full hour begins on the local clock, half-hour time zones included. */
export function nextFullHour(now: number): number {
  return local(now).round({ smallestUnit: 'hour', roundingMode: 'floor' }).add({ hours: 1 }).epochMilliseconds;
}

function local(now: number): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(Temporal.Now.timeZoneId());
}
