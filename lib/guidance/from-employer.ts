import type { Letter } from './letter';
import { hasShape } from './vocabulary';

/** What only somebody says who has work to give, or places people: "we are hiring", "we have an opening". */
const shapes = [
  '(?:i am|we are|we will be|my client is|our <3>xteam is|our client is) (?:currently |actively |now |also |still |just )*(?:hiring|recruiting|staffing|interviewing (?:people|candidates)|looking for an? <3><trade> (?:for|to join) (?:our|my|a client))\\b(?! for myself)',
  '(?:i|we|my client|our <2>xteam) (?:currently |now |also )*(?:have|has|got|have just opened|opened|have opened|have created|are opening) (?:an? |one |two |three |several |a few |some )<3>(?:xopening|(?:<role>) (?:that|which|you|open|to fill|i think|for (?:you|an? <2><trade>|your)))\\b',
  '(?:i|we) <1>(?:place|staff|recruit|source|represent|supply) (?:<w>,? ){1,5}?(?:with|for|at|in|to)\\b',
  '(?:match|fit|suited|right|perfect|great|ideal) for (?:our <2>(?:xteam|<role>|clients?)|(?:my|a) client)',
  '(?:join|joining) (?:us\\b|our <2>xteam)|your interest in (?:our|the) <2><job>|(?:invite|inviting) you to (?:interview|apply)|offer you (?:the|an?) <2><job>|(?:our <2>|my )xopening',
];
const seeker =
  '(?:i am|i have been) <2>(?:laid off|unemployed|looking for (?:an? )?<2>(?:work|<job>)|out of work|between)';

/** Whether a letter comes from somebody who hires or places people: their talk of jobs asks for none. */
export function isFromEmployer({ sentences }: Letter): boolean {
  return (
    sentences.some(({ plain }) => shapes.some((shape) => hasShape(plain, shape))) &&
    !sentences.some(({ plain }) => hasShape(plain, seeker))
  );
}
