import * as z from 'zod/mini';

/**
 * A local calendar day as `YYYY-MM-DD`, without time or zone: a reminder is due on a day, so neither midnight nor a
 * flight moves it. Impossible days (`2026-02-30`) are refused.
 */
export const localDay = z.string().check(
  z.refine((text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && isRealDay(text), {
    error: 'must be a real day, written YYYY-MM-DD',
  }),
);
export type LocalDay = z.infer<typeof localDay>;

/** `Date.UTC` rolls 30 February over to March; comparing the parts again shows it. */
function isRealDay(text: string): boolean {
  const [year, month, day] = text.split('-').map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
