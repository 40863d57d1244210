/**
 * Days as a person says them. All functions take local days as `YYYY-MM-DD` and a BCP 47 locale, and are pure; the words
 * come from the platform (Intl), so that every language has them.
 */

/** Days from `today` to `day`; negative when it is past. */
export function daysUntil(day: string, today: string): number {
  return Temporal.PlainDate.from(today).until(Temporal.PlainDate.from(day), { largestUnit: 'days' }).days;
}

/** The day in full: "Friday 20 November", with the year where it is not this one. */
export function exactDay(day: string, today: string, locale: string): string {
  return format(day, locale, { weekday: 'long', day: 'numeric', month: 'long', ...yearUnlessSame(day, today) });
}

/** For what is to come: "today", "tomorrow", "in 3 days", "in 2 weeks"; beyond eight weeks the date. Past days as dates. */
export function untilWords(day: string, today: string, locale: string): string {
  const days = daysUntil(day, today);
  if (days < 0 || days > 56) return shortDay(day, today, locale);
  const words = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  // "the day after tomorrow", which some languages have one word for, is kept; whole weeks are said as weeks.
  return days >= 14 && days % 7 === 0 ? words.format(days / 7, 'week') : words.format(days, 'day');
}

/** For since when: "today", "yesterday", "Friday" within the week before; earlier the date. */
export function pastDayWords(day: string, today: string, locale: string): string {
  const days = daysUntil(day, today);
  if (days === 0 || days === -1) return relativeDay(days, locale);
  return days < 0 && days > -7 ? weekday(day, locale) : shortDay(day, today, locale);
}

/** For a day that something is fixed on: "today", "tomorrow", "Thursday" within the week to come; later the date. */
export function weekdayWords(day: string, today: string, locale: string): string {
  const days = daysUntil(day, today);
  if (days === 0 || days === 1) return relativeDay(days, locale);
  return days > 0 && days < 7 ? weekday(day, locale) : shortDay(day, today, locale);
}

function relativeDay(days: number, locale: string): string {
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day');
}

function weekday(day: string, locale: string): string {
  return format(day, locale, { weekday: 'long' });
}

/** The day without its weekday: "20 November". */
export function shortDay(day: string, today: string, locale: string): string {
  return format(day, locale, { day: 'numeric', month: 'long', ...yearUnlessSame(day, today) });
}

function yearUnlessSame(day: string, today: string): Intl.DateTimeFormatOptions {
  return day.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' };
}

/** A local day has no zone: it is formatted as noon UTC in UTC, which is the same day everywhere. */
function format(day: string, locale: string, options: Intl.DateTimeFormatOptions): string {
  const key = `${locale} ${JSON.stringify(options)}`;
  const formatter = formatters.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  formatters.set(key, formatter);
  return formatter.format(new Date(`${day}T12:00:00Z`));
}

/** To make one takes longer than the rest of a row; there are as many as there are kinds of dates. */
const formatters = new Map<string, Intl.DateTimeFormat>();
