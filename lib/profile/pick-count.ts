import { type CountKind, countKind } from './counts';

/**
 * The count among a card's texts: followers stand before connections. A lone one is followers where the connections are
 * counted elsewhere; otherwise its number must tell.
 */
export function pickCount(texts: readonly string[], kind: CountKind, hasConnections: boolean): string | null {
  const [first, second] = texts.filter((text) => countKind(text) !== null);
  if (first === undefined) return null;
  if (second !== undefined) return kind === 'followers' ? first : second;
  const only = hasConnections ? 'followers' : countKind(first);
  return only === kind ? first : null;
}
