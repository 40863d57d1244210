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
  team: String.raw`(?:(?:your|the|this|their|his|her|our|that) (?:<w> ){0,2}?(?:team|company|firm|organi[sz]ation|org|department|group|startup|agency|office|business|studio|lab|practice|hospital|clinic|school|bank|shop|place|side|unit|division|district|industry|network|crew|branch|ward|newsroom|end)\b|xorg)`,
  opportunity: String.raw`opportunit(?:y|ies)(?! (?:to|of|for) (?!(?:work|join|contribute|intern|be (?:a )?part|interview|apply|add|employment|me\b|someone|an? |new|recent|graduates|students|people))\w+)`,
  opening: String.raw`(?:openings?(?! (?:up|line|sentence|remark|keynote|talk|of|night|day|act|hour|ceremon|paragraph|question|statement|chapter|scene|session|(?:in|on|this|next|for) (?:your|the|my|next|this|a|an) ?(?:schedule|calendar|diary|week|month|agenda|call|chat|\w+day)|on \w+day|this|next|tomorrow))|vacanc(?:y|ies)|headcount|requisitions?)`,
  role: String.raw`(?:jobs?(?! (?:market|search|title|hunt|well|done|description|seeker|shadow|fair|board|interview|request|ad\b|ads\b|post))|positions?(?! (?:to|yourself|myself|paper))|roles?(?! (?:model|of\b|play|in (?:my|making|shaping|that decision)|you play))|internships?|placements?|apprenticeships?|traineeships?|co-?ops?|externships?|clerkships?|residenc(?:y|ies)|gigs?|employment|xrole)`,
  job: '(?:<opening>|<role>|<opportunity>)',
  any: String.raw`(?:any|an?|some|other|more|another|open|new|potential|possible|suitable|relevant|upcoming|available|current|future|related|similar|summer|junior|entry-level|job|career|full-time|part-time|freelance|contract|paid|unpaid|remote|internal|employment|internship)`,
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
