import type { Letter } from '../letter';
import { replaceWith } from '../mending';
import { gapPattern } from '../plain-text';
import type { Rule, Span } from '../rule';

/** Slips of the pen: gaps left open, somebody else's name, shouting (GUIDANCE B13). */
export const slips: Rule[] = [
  {
    id: 'gap.unfilled',
    severity: 'stop',
    title: 'A gap is still open',
    why: 'Nothing says “sent to everybody” as loudly as a bracket.',
    how: 'Write what belongs there, or take the sentence out.',
    point: 'B15',
    find: (letter) => findGaps(letter).filter((gap) => !isKnown(letter, gap)),
  },
  {
    id: 'gap.marked',
    severity: 'hint',
    title: 'Still to fill in',
    why: 'Nothing was invented here: this is for you to say.',
    how: 'Write what belongs there, or take the sentence out.',
    point: 'B15',
    find: (letter) => findGaps(letter).filter((gap) => isKnown(letter, gap)),
  },
  {
    id: 'name.wrong',
    severity: 'warn',
    title: 'Is this their name?',
    why: 'A wrong name ends the letter at its first word.',
    how: 'Check it against their profile.',
    point: 'B13',
    find: findWrongName,
  },
  {
    id: 'caps.shouting',
    severity: 'hint',
    title: 'Capital letters shout',
    why: 'On a screen, words in capitals read as shouting.',
    how: 'Write them as any other words.',
    point: 'B13',
    find: ({ text }) =>
      matchSpans(
        text,
        /(?<![\p{L}\p{N}])\p{Lu}{2,}(?:['’]\p{Lu}+)?(?:[ ,]+(?:\p{Lu}{2,}(?:['’]\p{Lu}+)?|I|A)(?![\p{L}\p{N}])){2,}|(?<![\p{L}\p{N}])(?:NOT|PLEASE|VERY|REALLY|URGENT|IMPORTANT|NEED|LOVE|ANY|HELP|THANK YOU|NEVER|ALWAYS)(?![\p{L}\p{N}])/gu,
      ),
    mend: replaceWith((found) => found.toLowerCase().replace(/\bi\b/g, 'I')),
  },
  {
    id: 'marks.many',
    severity: 'hint',
    title: 'So many marks',
    why: 'One mark is heard; three are noise. One exclamation mark in a letter is plenty.',
    how: 'End the sentence with a full stop.',
    point: 'B13',
    find: findMarks,
    mend: replaceWith((found) => (found.includes('?') ? '?' : '.')),
  },
];

function findGaps({ text }: Letter): Span[] {
  return matchSpans(text, new RegExp(gapPattern.source, 'gi'));
}

function isKnown({ text, context }: Letter, { start, end }: Span): boolean {
  return context.gaps?.includes(text.slice(start, end)) ?? false;
}

function matchSpans(text: string, pattern: RegExp): Span[] {
  return Array.from(text.matchAll(pattern), ({ index, 0: found }) => ({ start: index, end: index + found.length }));
}

/** Repeated marks, and every exclamation mark after the first. */
function findMarks({ text }: Letter): Span[] {
  const repeated = matchSpans(text, /[!?]{2,}|(?<!\.)\.{4,}/g);
  const single = matchSpans(text, /(?<![!?])!(?![!?])/g);
  return [...repeated, ...single.slice(1)];
}

/** Words that follow a greeting without being a name. */
const noName = new Set(
  'there all everyone everybody team again folks friend friends sir madam both and dear hello hi hey from'.split(' '),
);
const titles = new Set('mr mrs ms mx dr prof professor sir madam miss mister doctor'.split(' '));
const fold = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The greeting's name, if no part of the profile's name is anything like it. "Bob" for Robert is left to the writer: it starts alike or is short. */
function findWrongName({ text, context }: Letter): Span[] {
  const known = fold(`${context.fullName ?? ''} ${context.firstName ?? ''}`).match(/\p{L}+/gu) ?? [];
  const greeting =
    /^\s*(?:hi|hey|hello|dear|good (?:morning|afternoon|evening))[ ,]+((?:\p{L}{1,8}\. ?)?\p{L}[\p{L}'’-]{0,40})/iu.exec(
      text,
    );
  const [, name] = greeting ?? [];
  if (!greeting || !name || known.length === 0) return [];
  const bare = name.replace(/^\p{L}{1,8}\. ?/u, '');
  const folded = fold(bare).replace(/[^\p{L}]/gu, '');
  if (noName.has(folded) || titles.has(folded) || !/^\p{Lu}/u.test(bare)) return [];
  if (known.some((part) => part === folded || sharesStart(part, folded)) || known.join('').includes(folded)) return [];
  const end = greeting.index + greeting[0].length;
  return [{ start: end - bare.length, end }];
}

/** Jon and Jonathan, Kate and Katherine; not Mark and Maria. */
function sharesStart(one: string, other: string): boolean {
  return (one.startsWith(other) || other.startsWith(one)) && Math.min(one.length, other.length) >= 2;
}
