import type { LocalDay } from '@/lib/schema/local-day';

/** A day that was named at the end of some words, and the words without it. */
export interface NamedDay {
  rest: string;
  dueOn: LocalDay;
}

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const numbers = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

const lead = String.raw`(?:,? ?\b(?:by|on|before|until|till|no later than|due|for|this|coming|the)\b ?)*`;
const weekday = '(?:(next|this|coming) )?(mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?';
const month = String.raw`(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?`;
const number = String.raw`(\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten)`;

/** Gets what the shape's groups caught. */
type Reader = (groups: (string | undefined)[], today: Temporal.PlainDate) => Temporal.PlainDate | null;

/** Each shape of a day at the very end of the words, with how to read it. */
const shapes: readonly (readonly [string, Reader])[] = [
  ['(?:today|tonight|end of (?:the )?day)', (_, today) => today],
  ['day after tomorrow', (_, today) => today.add({ days: 2 })],
  ['tomorrow(?: (?:morning|afternoon|evening|night))?', (_, today) => today.add({ days: 1 })],
  ['end of (?:the |this )?week|(?:the |this )?weekend', (_, today) => nextWeekday(today, 5, true)],
  ['end of (?:the |this )?month', (_, today) => today.with({ day: today.daysInMonth })],
  // Some day of next week: its Friday keeps the promise.
  ['(?:end of )?next week', (_, today) => nextWeekday(today, 7, true).add({ days: 5 })],
  ['next month', (_, today) => endOfMonth(today.add({ months: 1 }))],
  [`(?:in|within) ${number} (day|week|month)s?`, (groups, today) => today.add(span(groups))],
  ['(?:in|within) a fortnight', (_, today) => today.add({ days: 14 })],
  [weekday, readWeekday],
  [String.raw`(\d{4})-(\d{2})-(\d{2})`, ([y, m, d]) => dateOf(Number(y), Number(m), Number(d))],
  [String.raw`(\d{1,2})(?:st|nd|rd|th)? (?:of )?${month}(?:,? (\d{4}))?`, ([d, m, y], today) => onDate(today, d, m, y)],
  [String.raw`${month} (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?`, ([m, d, y], today) => onDate(today, d, m, y)],
];
const compiled = shapes.map(([shape, read]) => [new RegExp(`(?:^|[ ,(])(${lead})(?:${shape})$`, 'i'), read] as const);
/** No shape is longer; only the end is looked at. */
const longestTail = 60;

/**
 * Finds a day at the end of what was promised ("send the form by Friday", "call her in two weeks", "… on 5 December").
 * Weekdays and dates without a year are the next to come; a weekday that is today is a week from now. Returns the words
 * before it and the day, or null when no day, or no real one ("31 November"), stands there. English.
 */
export function dayInWords(words: string, today: LocalDay): NamedDay | null {
  const text = words.replace(/[\s.!;,)]+$/u, '');
  const from = Math.max(0, text.length - longestTail);
  const tail = text.slice(from);
  const now = Temporal.PlainDate.from(today);
  for (const [shape, read] of compiled) {
    const match = shape.exec(tail);
    if (!match) continue;
    const [whole, leading, ...groups] = match;
    const day = read(groups, now);
    // "meet Sun" without a "by" is more likely a name than a day.
    const isName = leading === '' && /^[ ,(]?(?:Sun|Mon|Sat|Wed)$/.test(whole);
    if (!day || day.year > 9999 || isName) return null;
    return { rest: text.slice(0, from + match.index).replace(/[\s,(]+$/u, ''), dueOn: day.toString() };
  }
  return null;
}

function span([count = '', unit = '']: (string | undefined)[]): Temporal.DurationLike {
  const word = count.toLowerCase();
  const number = /^an?$/.test(word) ? 1 : /\d/.test(word) ? Number(word) : numbers.indexOf(word);
  return { [`${unit.toLowerCase()}s`]: number };
}

function readWeekday([which, name = '']: (string | undefined)[], today: Temporal.PlainDate): Temporal.PlainDate {
  const at = weekdays.findIndex((day) => day.startsWith(name.slice(0, 3).toLowerCase())) + 1;
  const coming = nextWeekday(today, at, false);
  // "Next Friday" on a Monday means the one of next week.
  const isThisWeek = coming.weekOfYear === today.weekOfYear;
  return which?.toLowerCase() === 'next' && isThisWeek ? coming.add({ days: 7 }) : coming;
}

/** The next day with this number (Monday 1 to Sunday 7); today itself only with `orToday`. */
function nextWeekday(today: Temporal.PlainDate, at: number, orToday: boolean): Temporal.PlainDate {
  const ahead = (at - today.dayOfWeek + 7) % 7;
  return today.add({ days: ahead === 0 && !orToday ? 7 : ahead });
}

function endOfMonth(day: Temporal.PlainDate): Temporal.PlainDate {
  return day.with({ day: day.daysInMonth });
}

/** A date without a year is the next one; with one, that very day. */
function onDate(today: Temporal.PlainDate, day = '', name = '', year?: string): Temporal.PlainDate | null {
  const month = months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  if (year !== undefined) return dateOf(Number(year), month, Number(day));
  const coming = dateOf(today.year, month, Number(day));
  if (coming && Temporal.PlainDate.compare(coming, today) >= 0) return coming;
  return dateOf(today.year + 1, month, Number(day));
}

function dateOf(year: number, month: number, day: number): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch {
    return null;
  }
}
