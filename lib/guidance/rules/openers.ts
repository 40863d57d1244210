import { withoutSentence } from '../mending';
import { isHarmless } from '../negation';
import { type Rule, type Span, toLetterSpan } from '../rule';
import type { Sentence } from '../sentences';
import { searchShape } from '../vocabulary';

const shapes = [
  '(?:i am|i have been|currently|presently|^)(?: <w>)? (?:in )?between (?:<role>|jobs|things|work|contracts|projects|careers|employers|opportunities)\\b(?! (?:and|at <2>\\w+ and))',
  'i (?:was|am|got)(?: <w>)? (?:part of|among|one of|caught (?:up )?in|hit by|affected by|swept up in|impacted by|included in) <3>(?:cuts?|cutbacks|lay-?offs?|reductions?|redundanc\\w+|downsizing|rif|job losses|laid off|let go)\\b',
  '(?:they|<team>|xorg|my <1><w>) (?:just |has |have )?let (?:me|us|(?:<w> ){1,3}?of us|everyone|everybody) go\\b|my <2>xjob <2>(?:axed|slashed|scrapped|cut)\\b',
  '^(?:(?:hi|hello|hey|dear)[^,!]{0,30}[,!] )?(?:currently |presently |newly |recently |freshly |once again )?(?:between jobs|between <role>|out of (?:work|a job)|unemployed|laid off|made redundant|jobless|on the job market)\\b',
  '(?:i am|i have been|currently|actively|been) <3>(?:looking|search|searching|hunting|seeking|on the hunt|in search|job hunting|job-hunting|job searching|in the market) ?(?:for|of|to)? ?(?:an? |my |any |some |new |next |other )*(?:<any> )*<mod>(?:xjob|xchance|xopening|(?:new|next) (?:challenge|adventure|chapter)s?|work)\\b',
  '(?:i am|i have been|currently) <2>(?:exploring|pursuing|considering|open to) (?:any |some |a )?(?:new|other|different|<role>|my next|full-time) <3>(?:<role>|xchance|move|step)\\b',
  '(?:i am|i have been|currently) <2>(?:on the (?:lookout|look-out|hunt|job hunt)|in <1>(?:job )?search mode)\\b',
  '(?:i am|i have been|currently) <2>(?:in <1>(?:career |job )?transition|transitioning|between (?:<role>|jobs|opportunities)|out of (?:work|a job)|unemployed|jobless|not working|job hunting|job searching|on the job market|on the market|open to work)\\b',
  "(?:i was|i have been|i got|i am|been|was|were|got|being|after being|recently) <2>(?:laid off|let go|made redundant|fired|furloughed|downsized|rif'?d|laid-off|terminated|dismissed|displaced)\\b",
  '(?:lost|losing|quit) my <2><role>\\b|my <2>(?:<role>|contract|team|department|company) <1>(?:was|is|got|has been|were) <1>(?:eliminated|cut|ended|ending|dissolved|made redundant|downsized|laid off)\\b|(?:my|a|the|recent|our|by|after) <1>(?:layoffs?|redundanc\\w+)\\b|my (?:job|work) (?:search|hunt)\\b|unemployment\\b|out of work\\b',
];

/** What is to be left unsaid anywhere: being without work, in the present and of oneself. */
const lacks = [
  'i am <2>(?:between (?:<role>|jobs|opportunities)|out of (?:work|a job|xjob)|unemployed|jobless|without (?:work|an? xjob)|not working|in <1>(?:career |job )?transition(?= (?:and|at|right|after)|[.,;!]|$))',
  'i (?:have )?(?:just |recently )?(?:lost my <2><role>|(?:was|got|been) <1>(?:laid off|let go|made redundant|fired|furloughed))(?! (?:once|twice|in (?:19|20)|years|from my first))',
];

/** Opening with being out of work or in transition (GUIDANCE B2). */
export const openers: Rule[] = [
  {
    id: 'opening.out-of-work',
    severity: 'warn',
    title: 'This opens with your search',
    why: 'What stands first colours all the rest: they stop reading about you and start looking for a way out.',
    how: 'Open with how you found them, then say in a line who you are.',
    point: 'B2',
    find: ({ sentences }) => findLack(openingOf(sentences), nearStart),
  },
  {
    id: 'who.lack',
    severity: 'warn',
    title: 'This presents you by what you lack',
    why: 'Being out of work is the least that there is to say about you, and it turns a letter into a plea.',
    how: 'Say what you do, or did, or are learning. If they ask, a short honest answer is enough.',
    point: 'B2',
    find: ({ sentences }) => {
      const [opening] = openingOf(sentences);
      return findLack(sentences, Number.POSITIVE_INFINITY, lacks).filter(
        ({ start }) => !(opening && start >= opening.start && start < Math.min(opening.end, opening.start + nearStart)),
      );
    },
    mend: withoutSentence,
  },
];

/** Somebody else's bad luck, or none at all. */
const notMine =
  /sorry (?:to hear|about)|\byou (?:were|are|got|had been|have been)\b|\bnot (?:out of|between|unemployed|jobless)|\b(?:sister|brother|friend|he|she|they|wife|husband|father|mother|people|who) (?:was|were|got|has been)\b/;
/** Told of the past: there has been work since. */
const since =
  /^[^.?!]{0,80}?\b(?:years ago|before (?:i )?(?:join|found|start|mov|find)\w*|(?:and|but|then|so)(?: i)?(?: am| have)? (?:since|now|soon|later)(?: have)? (?!(?:been )?(?:look|search|seek|hunt|out of|on the|free|open|explor|ready|hop|try|need|without|unemploy|wonder|want|trying)))/;
/** In the opening sentence, what stands later than this many characters is no opening. */
const nearStart = 30;

/** The opening: the first sentence after greeting, name and good wishes. */
function openingOf(sentences: Sentence[]): Sentence[] {
  const body = sentences.filter(
    ({ plain }) =>
      !/^(?:subject:.*|to whom it may concern\W*|(?:hi|hey|hello|dear|good (?:morning|afternoon|evening))\b[^,!]{0,30}[,!.-]?)$/.test(
        plain,
      ),
  );
  return body
    .filter(
      ({ plain }) =>
        !/^(?:hi|hey|hello)?\W*(?:[a-z]+,? )?(?:i )?(?:hope|hoping|trust|long time)\b/.test(plain) &&
        !/^my name is\b/.test(plain),
    )
    .slice(0, 1);
}

/** Where sentences say that one is out of work, each within its first characters. */
function findLack(sentences: Sentence[], within: number, said = shapes): Span[] {
  return sentences.flatMap((sentence) =>
    said.flatMap((shape) =>
      searchShape(sentence.plain, shape)
        .filter(({ start, end }) => start < within && !isHarmless(sentence.plain, start, end))
        .filter(({ end }) => !since.test(sentence.plain.slice(end)))
        .filter(({ end }) => !notMine.test(sentence.plain.slice(0, end)))
        .map(({ start, end }) => toLetterSpan(sentence, start, end)),
    ),
  );
}
