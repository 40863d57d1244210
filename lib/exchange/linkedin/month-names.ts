/** The languages in which LinkedIn's interface is, and whose month names a spreadsheet may write. */
const languages =
  'en de fr es pt it nl sv da nb fi pl cs sk sl hr ro hu tr id ms ru uk bg el et lv lt vi he ar fa hi th ko ja zh'.split(
    ' ',
  );

let months: Map<string, number> | null = null;

/**
 * The month (1–12) that a word names, long or short, with or without its full stop, in LinkedIn's languages; null for any
 * other word. The platform knows the names. Where two languages differ (Czech and Croatian), the earlier one counts.
 */
export function monthOf(word: string): number | null {
  months ??= listMonths();
  return months.get(plain(word)) ?? null;
}

function listMonths(): Map<string, number> {
  const names = new Map<string, number>();
  for (const language of languages) {
    for (const options of [
      { month: 'long' },
      { month: 'short' },
      { month: 'long', day: 'numeric' },
      { month: 'short', day: 'numeric' },
    ] as const) {
      const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC', numberingSystem: 'latn' });
      for (let month = 1; month <= 12; month += 1) {
        const part = format.formatToParts(Date.UTC(2026, month - 1, 1)).find(({ type }) => type === 'month');
        const name = plain(part?.value ?? '');
        if (/\p{L}/u.test(name) && !names.has(name)) names.set(name, month);
      }
    }
  }
  // LinkedIn's own abbreviation, which Intl spells differently by version.
  if (!names.has('sept')) names.set('sept', 9);
  if (!names.has('sep')) names.set('sep', 9);
  return names;
}

function plain(word: string): string {
  return word.toLowerCase().normalize('NFC').replace(/\./g, '');
}
