import { DASH, plainDigits, YEAR } from './dates';

/** True: still running. False: has ended. Null: no dates to tell from. An open end is one without a year. */
export function isCurrent(dates: string | null): boolean | null {
  if (dates === null) return null;
  const [range = ''] = plainDigits(dates).split(/\s[·•]\s/, 1);
  const year = YEAR.exec(range);
  if (year === null) return null;
  const after = range.slice(year.index + year[0].length);
  const dash = DASH.exec(after);
  if (dash === null) return false;
  return !YEAR.test(after.slice(dash.index + 1));
}
