import type { LocalDay } from '@/lib/schema/local-day';
import { monthOf } from './month-names';

/** Which of two numbers with a slash is the month. LinkedIn writes the month first (LINKEDIN.md 5, Invitations). */
export type DayOrder = 'month-first' | 'day-first';

const longest = 60;

/**
 * The local day in a cell of an export, or null: `27 Jun 2026`, `6-Feb-26` (what a spreadsheet makes of it), `2/12/26,
 * 11:44 AM`, `2026-06-27`, and the like with month names of other languages. Impossible days are null.
 */
export function readDay(cell: string, order: DayOrder = 'month-first'): LocalDay | null {
  const text = cell.trim();
  if (text.length > longest) return null;
  return readYearFirst(text) ?? readNamedMonth(text) ?? readSlashed(text, order);
}

/**
 * The moment (epoch ms) in `2026-02-10 20:33:10 UTC`, the form of messages.csv, or null. A day without a time, as another
 * program may have left it, is noon of that day in UTC.
 */
export function readMoment(cell: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::(\d{2}))?(?:\.\d{1,9})?\s*(?:UTC|Z)?$/.exec(
    cell.trim(),
  );
  const day = match ? `${match[1]}-${match[2]}-${match[3]}` : readDay(cell);
  if (day === null) return null;
  const time = match ? `${match[4]}:${match[5]}:${match[6] ?? '00'}` : '12:00:00';
  const at = Date.parse(`${day}T${time}Z`);
  return Number.isNaN(at) || !isDay(day) ? null : at;
}

/** Which order the numbers of a column are in, as far as its cells show; a first number over 12 can be no month. */
export function findDayOrder(cells: readonly string[]): DayOrder {
  const isDayFirst = cells.some((cell) => {
    const [, first = ''] = slashed.exec(cell.trim()) ?? [];
    return Number(first) > 12;
  });
  return isDayFirst ? 'day-first' : 'month-first';
}

/** `2026-06-27`, also `2026/6/27` and `2026年6月27日`. */
function readYearFirst(text: string): LocalDay | null {
  const match = /^(\d{4})[^\d\s]\s?(\d{1,2})[^\d\s]\s?(\d{1,2})(?!\d)/.exec(text);
  return match ? day(match[1], match[2], match[3]) : null;
}

/** `27 Jun 2026`, `6-Feb-26`, `27. Juni 2026`, `27 de junho de 2026`, `Jun 27, 2026`. */
function readNamedMonth(text: string): LocalDay | null {
  const words = text.match(/\d+|[^\d\s,/-]+/gu)?.slice(0, 8) ?? [];
  const months = words.flatMap((word) => monthOf(word) ?? []);
  const [date = '', year = ''] = words.filter((word) => /^\d+$/.test(word));
  const month = months[0];
  return month === undefined ? null : day(year, String(month), date);
}

const slashed = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})(?!\d)/;

function readSlashed(text: string, order: DayOrder): LocalDay | null {
  const match = slashed.exec(text);
  if (match === null) return null;
  const [, one, other, year] = match;
  // With points it is a European's spreadsheet, and the day comes first.
  const isDayFirst = order === 'day-first' || text.includes('.');
  return isDayFirst ? day(year, other, one) : day(year, one, other);
}

function day(year = '', month = '', date = ''): LocalDay | null {
  const full = year.length === 2 ? `20${year}` : year;
  const text = `${full}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(text) ? text : null;
}

/** LinkedIn began in 2003; a year far from now is a misread number. */
function isDay(text: string): boolean {
  if (!/^20\d{2}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}
