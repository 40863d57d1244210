import { ClockGlyph } from './clock-glyph';

/** So many minutes of the hour, on a 16 px clock in the colour of the text. */
export function MinutesGlyph({ minutes }: { minutes: number }) {
  return <ClockGlyph turn={minutes / 60} />;
}
