/** The days of the week in a language (BCP 47), Monday first; `day` is 1 for Monday to 7. */
export function weekdayNames(locale: string): { day: number; short: string; long: string }[] {
  const monday = Temporal.PlainDate.from('2024-01-01');
  const format = (weekday: 'short' | 'long') => new Intl.DateTimeFormat(locale, { weekday, timeZone: 'UTC' });
  return Array.from({ length: 7 }, (_, at) => {
    const date = new Date(`${monday.add({ days: at }).toString()}T12:00:00Z`);
    return { day: at + 1, short: format('short').format(date), long: format('long').format(date) };
  });
}
