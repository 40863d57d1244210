const asker = 'how|what|why|where|when|which|who';
const amount = '(?: (?:much|many|long|often|far|hard|soon|kinds? of \\p{L}+|\\p{L}+))?';
const pronoun = 'i|you|we|they|it|he|she|one|people|this|that|someone';
const withBe = new RegExp(
  `^((?:${asker})${amount}?) (is|are|was|were|can|could|should|would|will|have|has) (${pronoun}) `,
  'iu',
);
const withDo = new RegExp(`^((?:${asker})${amount}?) do (?=\\S)`, 'iu');
const withDoes = new RegExp(`^((?:${asker})${amount}?) does (it|he|she|one|this|that|someone) (\\p{L}+)`, 'iu');
const withDid = new RegExp(`^((?:${asker})${amount}?) did (${pronoun}) (\\p{L}+)`, 'iu');

const irregularPast: Record<string, string> = {
  become: 'became',
  begin: 'began',
  break: 'broke',
  build: 'built',
  choose: 'chose',
  come: 'came',
  do: 'did',
  feel: 'felt',
  find: 'found',
  get: 'got',
  go: 'went',
  grow: 'grew',
  hear: 'heard',
  know: 'knew',
  leave: 'left',
  make: 'made',
  meet: 'met',
  see: 'saw',
  take: 'took',
  teach: 'taught',
  think: 'thought',
  write: 'wrote',
};

/**
 * A direct question made indirect, so that it can follow "learn": "how do nurses move" → "how nurses move", "what is it
 * like" → "what it is like", "how did you get in" → "how you got in". A shape it doesn't know stays as it is.
 */
export function unaskQuestion(phrase: string): string {
  return phrase
    .replace(withDo, '$1 ')
    .replace(withBe, '$1 $3 $2 ')
    .replace(withDoes, (_, start: string, who: string, verb: string) => `${start} ${who} ${thirdPerson(verb)}`)
    .replace(withDid, (_, start: string, who: string, verb: string) => `${start} ${who} ${past(verb)}`);
}

function thirdPerson(verb: string): string {
  if (verb === 'have') return 'has';
  if (/(?:s|x|z|ch|sh|o)$/u.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/u.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}

function past(verb: string): string {
  if (Object.hasOwn(irregularPast, verb)) return irregularPast[verb] ?? verb;
  if (verb.endsWith('e')) return `${verb}d`;
  return /[^aeiou]y$/u.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`;
}
