/**
 * An id made of what a thing is, so that importing it again, here or on another computer, gives the same id (and a merge
 * takes both for one). 106 bits of a fast hash: a hundred thousand messages don't collide by chance. Not for secrets.
 */
export function stableId(kind: string, ...parts: string[]): string {
  const text = parts.map((part) => `${part.length}:${part}`).join('');
  return `linkedin-${kind}-${hash53(text, 1).toString(36)}${hash53(text, 2).toString(36).padStart(11, '0')}`;
}

/** cyrb53 (public domain, by bryc): 53 well-mixed bits of a text. */
function hash53(text: string, seed: number): number {
  let high = 0xdeadbeef ^ seed;
  let low = 0x41c6ce57 ^ seed;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}
