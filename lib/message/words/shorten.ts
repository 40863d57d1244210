/** One way to say something. `loss` is the share of it that is gone: 0 = all of it. */
export interface Wording {
  text: string;
  loss: number;
}

const joints =
  /[,;:(]|\s(?:and|or|but|with|while|so|because|when|without|at|in|for|from|during|through|who|that|which|plus|training|studying|working|looking|living|moving|hoping|retraining|based)(?=\s)/giu;
const marks = /[,;:(]|\s[–—-](?=\s)/gu;
// A phrase that ends on one of these is cut in the middle of a thought.
const dangling = new Set(
  `a an the my your his her our their its this that these those some any every each one of in on at to for from by with
  without about into onto over under between among through during after before as than and or but nor so yet if they it he she we you i wish wished likes like
  whether while because since although is are was were be been being am do does did have has had can could will would
  shall should may might must not no very more most less really quite how what why where when which who whom whose
  there both either such also currently just still only new senior junior former`.split(/\s+/u),
);

/**
 * Shorter and shorter ways to say `phrase`, the whole first: cut at its joints, or at any word if that is all that helps,
 * never inside a word and never after a word that leads on to more. Up to 16 wordings. The name of a school or a book
 * (`isName`) is cut at its punctuation only.
 */
export function shortenings(phrase: string, isName = false): Wording[] {
  const natural = [...phrase.matchAll(isName ? marks : joints)].map((match) => match.index);
  const anywhere = isName ? [] : [...phrase.matchAll(/\s/gu)].map((match) => match.index);
  const wordings = new Map<string, number>([[phrase, 0]]);
  for (const [cuts, extraLoss, fewest] of [
    [natural, 0, 2],
    [anywhere, 0.8, 4],
  ] as const) {
    for (const cut of cuts.slice(0, 120).reverse()) {
      const text = dropDangling(phrase.slice(0, cut), fewest);
      if (text !== '' && !wordings.has(text)) wordings.set(text, 1 - text.length / phrase.length + extraLoss);
    }
  }
  const all = [...wordings].map(([text, loss]) => ({ text, loss }));
  return thinOut(all, 16);
}

function dropDangling(text: string, fewest: number): string {
  const words = text.split(' ');
  while (words.length > 0) {
    const last = (words.at(-1) ?? '').replace(/[^\p{L}\p{N}]+$/u, '');
    if (last !== '' && !dangling.has(last.toLowerCase()) && !(fewest > 2 && last.endsWith('ing'))) break;
    words.pop();
  }
  const kept = words.join(' ').replace(/[\s,;:(&/-]+$/u, '');
  const isOpen = (kept.match(/\(/gu)?.length ?? 0) > (kept.match(/\)/gu)?.length ?? 0);
  return words.length < fewest || isOpen ? '' : kept;
}

function thinOut(wordings: Wording[], most: number): Wording[] {
  if (wordings.length <= most) return wordings;
  const step = (wordings.length - 1) / (most - 1);
  return Array.from({ length: most }, (_, index) => wordings[Math.round(index * step)]).filter((found) => !!found);
}
