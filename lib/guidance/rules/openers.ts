import type { Letter } from '../letter';
import { isHarmless } from '../negation';
import { type Rule, type Span, toLetterSpan } from '../rule';
import { searchShape } from '../vocabulary';

const shapes = [
  '(?:i am|i have been|currently|been) <3>(?:looking|searching|hunting|seeking|on the hunt|in search|job hunting|job-hunting|job searching|in the market) ?(?:for|of|to)? ?(?:an? |my |any |some |new |next |other )*(?:<any> )*<mod>(?:xjob|xchance|xopening|new (?:challenge|adventure|chapter)s?|work)\\b',
  '(?:i am|i have been|currently) <2>(?:exploring|pursuing|considering|open to) (?:any |some |a )?(?:new|other|different|<role>|my next|full-time) <3>(?:<role>|xchance|move|step)\\b',
  '(?:i am|i have been|currently) <2>(?:in <1>(?:career |job )?transition|transitioning|between (?:<role>|jobs|opportunities)|out of (?:work|a job)|unemployed|jobless|not working|job hunting|job searching|on the job market|on the market|open to work)\\b',
  "(?:i was|i have been|i got|i am|been|was|were|got|being|after being|recently) <2>(?:laid off|let go|made redundant|fired|furloughed|downsized|rif'?d|laid-off|terminated|dismissed|displaced)\\b",
  '(?:lost|losing|quit) my <2><role>\\b|my <2>(?:<role>|contract|team|department|company) <1>(?:was|is|got|has been|were) <1>(?:eliminated|cut|ended|ending|dissolved|made redundant|downsized|laid off)\\b|(?:my|a|the|recent|our|by|after) <1>(?:layoffs?|redundanc\\w+)\\b|my (?:job|work) (?:search|hunt)\\b|unemployment\\b|out of work\\b',
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
    find: (letter) => findInOpening(letter),
  },
];

/** The opening: the first two sentences after the greeting, if they are near the start. */
function findInOpening({ sentences }: Letter): Span[] {
  const body = sentences.filter(
    ({ plain }) =>
      !/^(?:subject:.*|(?:hi|hey|hello|dear|good (?:morning|afternoon|evening))\b[^,!]{0,30}[,!.-]?)$/.test(plain),
  );
  const opening = body
    .filter(
      ({ plain }) =>
        !/^(?:hi|hey|hello)?\W*(?:[a-z]+,? )?(?:i )?(?:hope|hoping|trust)\b/.test(plain) &&
        !/^my name is\b/.test(plain),
    )
    .slice(0, 1);
  return opening
    .filter(({ plain }) => !/sorry (?:to hear|about)/.test(plain))
    .flatMap((sentence) =>
      shapes.flatMap((shape) =>
        searchShape(sentence.plain, shape)
          .filter(({ start, end }) => start < 30 && !isHarmless(sentence.plain, start, end))
          .map(({ start, end }) => toLetterSpan(sentence, start, end)),
      ),
    );
}
