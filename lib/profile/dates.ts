/** Gregorian and Buddhist (Thai pages) years, in any script's digits. */
export const YEAR = /(?<!\p{Nd})(?:1[89]|2[0156])\p{Nd}{2}(?!\p{Nd})/u;
/** What parts a range's ends, in the scripts that we have seen. */
export const DASH = /[-–—―−‐~～〜至]/;
const MAX_DATES = 100;

/** Digits of other scripts as 0 to 9, so that "٢٠٢١" is a year too. */
export function plainDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    if (code < 128) return digit;
    // Every script's ten digits stand in one run that begins at its zero; walk back to it.
    let zero = code;
    while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
    return String((code - zero) % 10);
  });
}

/**
 * Whether a line is an entry's time, whatever the language: short, a year, and a range ("Jul 2021 - Present · 3 yrs")
 * or nothing but a date ("2019", "Juni 2020 · 1 Mon."). LINKEDIN.md 2.1, classifier.
 */
export function isDateLine(text: string): boolean {
  if (text.length > MAX_DATES) return false;
  const [range = ''] = plainDigits(text).split(/\s[·•]\s/, 1);
  const year = YEAR.exec(range);
  if (year === null) return false;
  const before = range.slice(0, year.index).trim();
  const after = range.slice(year.index + year[0].length).trim();
  if (before.length > 24 || before.split(/\s+/).length > 4) return false;
  if (/[@&|:;()]/.test(before)) return false;
  return after.length <= 12 || DASH.test(after.slice(0, 16));
}
