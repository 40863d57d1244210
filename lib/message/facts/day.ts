import type { LocalDay } from '@/lib/schema/local-day';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `day` as a letter says it: "8 November". */
export function dayAndMonth(day: LocalDay): string {
  const date = Temporal.PlainDate.from(day);
  return `${date.day} ${months[date.month - 1]}`;
}

/** `day` with its weekday: "Tuesday 24 November", or "tomorrow" and "today" where `today` is known and it is so. */
export function weekdayAndDay(day: LocalDay, today?: LocalDay): string {
  const date = Temporal.PlainDate.from(day);
  if (today !== undefined) {
    const days = Temporal.PlainDate.from(today).until(date).days;
    if (days === 0) return 'today';
    if (days === 1) return 'tomorrow';
  }
  return `${weekdays[date.dayOfWeek - 1]} ${dayAndMonth(day)}`;
}

/** `day` as an answer to "when": "on Tuesday 24 November", "tomorrow". */
export function onDay(day: LocalDay, today?: LocalDay): string {
  const named = weekdayAndDay(day, today);
  return named.startsWith('to') ? named : `on ${named}`;
}

/** The weekday of a day that is longer past than this says nothing any more. */
const rememberedDays = 10;

/** `day`, which is past, as an answer to "when": "today", "on Thursday 19 November", and longer ago "on 20 October". */
export function onPastDay(day: LocalDay, today?: LocalDay): string {
  const isLongAgo = today !== undefined && Temporal.PlainDate.from(day).until(today).days > rememberedDays;
  return isLongAgo ? `on ${dayAndMonth(day)}` : onDay(day, today);
}

/** How long ago `day` was, in round words: "about two years"; null under three months. */
export function howLongAgo(day: LocalDay, today: LocalDay): string | null {
  const months = Math.round(Temporal.PlainDate.from(day).until(today, { largestUnit: 'day' }).days / 30.44);
  if (months < 3) return null;
  if (months < 11) return `about ${numbers[months] ?? months} months`;
  const years = Math.round(months / 12);
  return years === 1 ? 'about a year' : `about ${numbers[years] ?? years} years`;
}

const numbers = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
