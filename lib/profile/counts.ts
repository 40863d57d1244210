import { plainDigits } from './dates';

const MAX_COUNT_TEXT = 60;

/**
 * Whether "500+ connections", "915 seguidores", "1.2万" counts followers or connections, by the number alone: LinkedIn
 * shows connections only up to "500+". `either` where the number doesn't tell; null if the text isn't a count.
 */
export function countKind(text: string): 'followers' | 'connections' | 'either' | null {
  if (text.length > MAX_COUNT_TEXT) return null;
  const plain = plainDigits(text);
  const match = /\d+(?:[.,\s\u00A0\u202F’']\d+)*/.exec(plain);
  if (match === null || plain.replace(match[0], '').search(/\d/) >= 0) return null;
  const hasPlus = /\+/.test(plain);
  const hasUnit = /^\p{L}|^\s?[万萬억만]/u.test(plain.slice(match.index + match[0].length));
  const value = Number(match[0].replace(/\D/g, ''));
  if (hasUnit || value > 500) return 'followers';
  return hasPlus && value === 500 ? 'connections' : 'either';
}
