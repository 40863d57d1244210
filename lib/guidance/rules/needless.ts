import type { Letter } from '../letter';
import { withoutSentence } from '../mending';
import { isPart } from '../parts';
import type { Rule, Span } from '../rule';
import type { Sentence } from '../sentences';
import { hasShape } from '../vocabulary';

const parts = ['howFound', 'whoIAm', 'objective', 'flexible', 'thanks', 'noJob', 'question'] as const;
/** Courtesies that belong in a letter without being a part of a request. */
const courtesy =
  '^(?:hi|hey|hello|dear|good (?:morning|afternoon|evening)|subject|re:|best|kind|warm|sincerely|regards|cheers|yours|take care|all the best|p\\.?s)\\b|(?:an? (?:short |quick |plain )?(?:no|yes|word|line)|questions?|(?:would|will) do|no (?:need|rush|hurry|obligation|harm|pressure)|fine|all right|early|late|hear|promise[ds]?|hope|wish|congratulations|congrats|good luck|happy (?:new|holidays)|welcome|sorry|understand|no worries|no problem|no pressure|busy|glad|pleasure|looking forward|look forward|talk soon|either way|if (?:not|now|you|that|this|it)|even (?:a|if)|your time|minutes|call|chat|coffee|talk|speak|meet|email|reply|connect|touch|follow(?:ing)? up|my (?:(?:last|first|earlier) )?(?:message|note|email)|your (?:name|work|path|post|article|team|story|move|career|profile))\\b';

/** A sentence that is none of the known parts: it may be the one to leave out (GUIDANCE B8). */
export const needless: Rule[] = [
  {
    id: 'needless.sentence',
    severity: 'hint',
    title: 'Does this need saying?',
    why: 'A short letter is read to its end. This sentence is none of the parts that a request needs.',
    how: 'Try the letter without it.',
    point: 'B8',
    find: findNeedless,
    mend: withoutSentence,
  },
];

/** Only in a request or follow-up, and only whole sentences of some length: silence where in doubt. */
function findNeedless({ sentences, context }: Letter): Span[] {
  if (context.moment !== 'request' && context.moment !== 'follow-up') return [];
  return sentences.filter(isNeedless).map(({ start, end }) => ({ start, end }));
}

function isNeedless(sentence: Sentence): boolean {
  const { plain } = sentence;
  if (plain.split(' ').length < 6 || !/[.!?)]$/.test(plain) || /xgap|xname|xorg/.test(plain)) return false;
  return !hasShape(plain, courtesy) && !/\byou(?:r|rs)?\b/.test(plain) && !parts.some((part) => isPart(part, sentence));
}
