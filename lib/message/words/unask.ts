const pronoun = '(?:i|you|we|they|it|he|she|one|people|nurses|this|that|someone)';
const swapped = new RegExp(
  `^((?:how|what|why|where|when|which|who)(?: (?:much|many|long|often|far|\\p{L}+))??) (is|are|was|were|can|could|should|would|will|have|has) (${pronoun}) `,
  'iu',
);
const helped = /^((?:how|what|why|where|when|which|who)(?: (?:much|many|long|often|far|kinds? of \p{L}+))?) do /iu;

/**
 * A direct question made indirect, so that it can follow "learn": "how do nurses move" → "how nurses move", "what is it
 * like" → "what it is like". A shape it doesn't know stays as it is.
 */
export function unaskQuestion(phrase: string): string {
  const asked = helped.exec(phrase);
  if (asked) return `${asked[1]} ${phrase.slice(asked[0].length)}`;
  return phrase.replace(swapped, '$1 $3 $2 ');
}
