/**
 * Words that many shapes share. In a shape, `<job>` stands for its entry here. Every gap is bounded in words and in their
 * length, so that no shape can run away on hostile text.
 */
const vocabulary: Record<string, string> = {
  /** One to three dozen letters: a word of a gap. */
  w: String.raw`[\w'/+&.#$-]+`,
  /** Up to four words of any kind. */
  gap: '(?:<w>,? ){0,4}?',
  /** Adjectives and nouns before a noun: no small words, so a gap stays inside one noun phrase. */
  mod: String.raw`(?:(?!(?:that|which|in|to|for|of|with|about|your|my|his|her|you|i|how|what|who|why|is|are|do|does|was|were|from|like|and|had|have|as|at|into|by|led|it|this|these)\b)<w>,? (?:(?:and|or|\/) )?){0,4}?`,
  /** Their team or company; `toPlainText` writes every such word as xteam, and a gap for a company as xorg. */
  team: '(?:(?:your|the|this|their|his|her|our|that) (?:<w> ){0,2}?xteam|xorg)',
  /** Nouns for work that `toPlainText` has already told from their harmless uses ("role model", "opportunity to learn"). */
  opportunity: 'xchance',
  opening: 'xopening',
  role: '(?:xjob|xintern)',
  job: '(?:xopening|xjob|xintern|xchance)',
  any: '(?:any|an?|some|other|more|another|open|new|potential|possible|suitable|relevant|upcoming|available|current|future|related|similar|summer|junior|entry-level|job|career|full-time|part-time|freelance|contract|paid|unpaid|remote|internal|xjob|xintern)',
  /** Somebody who is asked for: me, or the cousin I write for. */
  me: String.raw`(?:me|us|him|her|them|someone like me|my (?:<w> )?(?:son|daughter|nephew|niece|brother|sister|friend|husband|wife|partner|cousin|kid))`,
  my: '(?:my|our|his|her|their)',
  would: '(?:would|could|can|will|might|may|do|are|please|kindly)',
};

const compiled = new Map<string, RegExp>();

/** Makes a regular expression of a shape: `<name>` becomes the vocabulary's words, and it starts at a word. */
export function compile(shape: string): RegExp {
  const known = compiled.get(shape);
  if (known) return known;
  const pattern = new RegExp(String.raw`(?<![\w'])(?:${expand(shape)})`, 'g');
  compiled.set(shape, pattern);
  return pattern;
}

function expand(shape: string): string {
  return shape.replace(/<([a-z]+)>/g, (whole, name: string) => {
    const words = vocabulary[name];
    return words === undefined ? whole : expand(words);
  });
}
