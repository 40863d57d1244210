import { type CountKind, countKind } from './counts';

/** The count among a card's texts: followers stand before connections, and a lone one must tell by its number. */
export function pickCount(texts: readonly string[], kind: CountKind): string | null {
  const [first, second] = texts.filter((text) => countKind(text) !== null);
  if (first === undefined || second === undefined)
    return first !== undefined && countKind(first) === kind ? first : null;
  return kind === 'followers' ? first : second;
}
