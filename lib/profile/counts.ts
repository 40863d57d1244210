import { plainDigits } from './dates';

const MAX_COUNT_TEXT = 60;
export type CountKind = 'followers' | 'connections';

/**
 * Whether "500+ connections", "915 seguidores", "1.2万" counts followers or connections, by the number alone: LinkedIn
 * shows connections only up to "500+". `either` where the number doesn't tell; null if the text isn't a count.
 */
export function countKind(text: string): CountKind | 'either' | null {
  if (text.length > MAX_COUNT_TEXT) return null;
  const plain = plainDigits(text);
  const match = /\d+(?:[.,\s’']\d+)*/.exec(plain);
  if (match === null || /\d/.test(plain.replace(match[0], ''))) return null;
  // "1K", "1.2万"; the counter of "83人" is no unit.
  const hasUnit = /^\s?[万萬億억만천千]|^[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(
    plain.slice(match.index + match[0].length),
  );
  const value = Number(match[0].replace(/\D/g, ''));
  if (hasUnit || value > 500) return 'followers';
  return value === 500 ? 'connections' : 'either';
}

/** The degree in "2nd", "2º", "٢": first, second or third; null in a text that isn't one. */
export function degreeIn(text: string | null): 'first' | 'second' | 'third' | null {
  if (text === null || text.length > 30) return null;
  const digit = /^\D{0,16}([123])(?!\d)\D{0,14}$/.exec(plainDigits(text))?.[1];
  return digit === undefined ? null : digit === '1' ? 'first' : digit === '2' ? 'second' : 'third';
}
