import { articles, type Point } from '@/lib/guidance/points';

/** Those of the points in which each word of the query occurs: in their text, their id or the titles of their articles. */
export function filterPoints(points: readonly Point[], query: string): readonly Point[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return points;
  return points.filter(({ id, text, articles: keys }) => {
    const whole = fold(`${id} ${text} ${keys.map((key) => articles[key]).join(' ')}`);
    return words.every((word) => whole.includes(word));
  });
}

function fold(text: string): string {
  return text.slice(0, 2_000).normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();
}

/**
 * A point as a heading and what follows: most say what to do before a colon or a full stop, and why or how after it. The
 * second is empty where the point is one phrase.
 */
export function partsOf({ text }: Pick<Point, 'text'>): [heading: string, rest: string] {
  const at = text.search(/[:.;](?= )/);
  if (at < 0) return [text.replace(/\.$/, ''), ''];
  const [first = '', ...rest] = text.slice(at + 1).trim();
  // French sets a space before the colon.
  return [text.slice(0, at).trimEnd(), first.toUpperCase() + rest.join('')];
}
