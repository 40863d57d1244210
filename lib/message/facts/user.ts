import { cleanLine, trimEdges } from '@/lib/message/words/clean';
import { fitLearn } from '@/lib/message/words/learn';
import { shortenings, type Wording } from '@/lib/message/words/shorten';
import { fitWho, type Who } from '@/lib/message/words/who';
import type { AboutMe } from '@/lib/schema/about-me';
import { known } from './facts';
import { personName } from './names';

/** So much worse than any of the user's own words that a gap only stands where none of them can. */
const gapLoss = 4;
const most = { who: { words: 16, length: 100 }, learn: { words: 22, length: 130 } };

/** What the gaps are called where the user has not said it, or not in words that can be used. */
const gapNames = { who: 'who you are', learn: 'your topic', me: 'your name' } as const;

/** The values that come from what the user told about themselves. */
export function userValues(me: AboutMe): Record<string, Wording[]> {
  const name = personName(me.name);
  const who = fitWho(me.who);
  const learn = fitLearn(me.learn);
  const whoWordings = who ? [...within(who.phrase, most.who), ...otherRoles(who)] : [];
  const learnWordings = learn ? within(learn.phrase, most.learn) : [];
  const about = learn?.kind === 'clause' ? '' : 'about ';
  const gap = (text: string): Wording => ({ text, loss: gapLoss });
  return {
    me: known(name?.full),
    myFirst: known(name?.first),
    meOrGap: [...known(name?.full), gap(`[${gapNames.me}]`)],
    signOff: known(signOffOf(me.signOff)),
    ownIAm: whoWordings.map(({ text, loss }) => ({ text: `${who?.after} ${text}`, loss })),
    iAm: [
      ...whoWordings.map(({ text, loss }) => ({ text: `${who?.after} ${text}`, loss })),
      gap(`I'm [${gapNames.who}]`),
    ],
    ownLearn: learnWordings.map(({ text, loss }) => ({ text: about + text, loss })),
    learn: [...learnWordings.map(({ text, loss }) => ({ text: about + text, loss })), gap(`about [${gapNames.learn}]`)],
    ownTopic: learnWordings,
    topic: [...learnWordings, gap(`[${gapNames.learn}]`)],
  };
}

function within(phrase: string, { words, length }: { words: number; length: number }): Wording[] {
  return shortenings(phrase).filter(({ text }) => text.length <= length && text.split(' ').length <= words);
}

/** "between jobs, a ward nurse" holds a second answer, for when the first won't do. */
function otherRoles({ phrase, after }: Who): Wording[] {
  if (after === 'I') return [];
  const [, ...others] = phrase.split(/[,;] (?:and )?(?=(?:an?|the) )/u);
  return others.flatMap((role) => within(role, most.who)).map(({ text, loss }) => ({ text, loss: 1 + loss }));
}

function signOffOf(raw: string | undefined): string {
  const words = trimEdges(cleanLine(raw));
  return /^[\p{L}\p{M}'’, -]{2,40}$/u.test(words) && words.split(' ').length <= 5 ? words : '';
}
