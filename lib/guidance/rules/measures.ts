import type { Letter } from '../letter';
import { replaceWith } from '../mending';
import { findMinutes } from '../minutes';
import { type Rule, type Span, toLetterSpan } from '../rule';
import type { Sentence } from '../sentences';
import { hasShape, searchShape } from '../vocabulary';

/** Moments in which one asks for a conversation. */
const asking = new Set(['request', 'reconnect', 'ask-introduction', 'follow-up']);
const words = (text: string) => text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;

/** What can be counted: minutes, questions, asks, words, characters (GUIDANCE B4, B6, B8, D2). */
export const measures: Rule[] = [
  {
    id: 'minutes.too-long',
    severity: 'warn',
    title: 'More than half an hour',
    why: 'A stranger can spare fifteen or twenty minutes; an hour needs a reason.',
    how: 'Ask for 15, 20, or at most 30 minutes.',
    point: 'B4',
    find(letter) {
      if (letter.context.moment && !asking.has(letter.context.moment)) return [];
      const found = findMinutes(letter.sentences.map(({ plain }) => plain));
      const sentence = found && letter.sentences[found.sentence];
      return found && sentence && found.minutes > 30 ? [toLetterSpan(sentence, found.start, found.end)] : [];
    },
    mend: replaceWith((found) => (/-/.test(found) ? '20-minute' : '20 minutes')),
  },
  {
    id: 'minutes.missing',
    severity: 'hint',
    title: 'How long?',
    why: 'A call without an end looks long. A small number makes yes easy.',
    how: 'Say how many minutes: 15 or 20.',
    point: 'B4',
    find(letter) {
      const { moment } = letter.context;
      if (letter.parts.minutes !== null || (moment !== 'request' && moment !== 'reconnect')) return [];
      return firstMatch(
        letter,
        '(?:quick |short |brief )?(?:phone |video |zoom )?(?:call|chat|conversation|coffee|meeting)\\b(?=.{0,200}\\?)',
      );
    },
  },
  {
    id: 'questions.many',
    severity: 'warn',
    title: 'More than two questions',
    why: 'Every question is work. One that takes a yes or a no gets answered.',
    how: 'Keep the one question that asks for the conversation; the others belong in it.',
    point: 'B6',
    find({ sentences, context }) {
      if (context.moment && !asking.has(context.moment)) return [];
      const questions = sentences.filter(({ plain }) => /\?["')]?$/.test(plain));
      return questions.length > 2 ? questions.slice(2, 3).map(whole) : [];
    },
  },
  {
    id: 'ask.several',
    severity: 'hint',
    title: 'More than one favor at once',
    why: 'Two favors are refused more easily than one.',
    how: 'Ask for the conversation; the rest can come up in it.',
    point: 'B6',
    find({ sentences, context }) {
      if (context.moment && !asking.has(context.moment)) return [];
      const favors = sentences.filter(({ plain }) => hasShape(plain, favor) && !hasShape(plain, conversation));
      const wantsTalk = sentences.some(({ plain }) => hasShape(plain, asksTalk));
      return favors.slice(wantsTalk ? 0 : 1, wantsTalk ? 1 : 2).map(whole);
    },
  },
  {
    id: 'length.channel',
    severity: 'stop',
    title: 'Too long for this channel',
    why: 'LinkedIn cuts off, or refuses, what goes over its limit.',
    how: 'Take out what does not say how you found them, who you are, what you would like to learn, and how long it takes.',
    point: 'B8',
    find: ({ text, context: { limit } }) =>
      typeof limit === 'number' && text.length > limit ? [{ start: limit, end: text.length }] : [],
  },
  {
    id: 'length.screen',
    severity: 'warn',
    title: 'Longer than one screen',
    why: 'What needs scrolling is put off, and then forgotten.',
    how: 'Aim for 50 to 125 words.',
    point: 'B8',
    find({ text, context, sentences }) {
      if (context.moment === 'keep-in-touch' || context.channel === 'phone') return [];
      const total = words(text);
      return total > 200 ? overflow(sentences, 200) : [];
    },
  },
  {
    id: 'length.follow-up',
    severity: 'warn',
    title: 'Longer than your first letter',
    why: 'A follow-up is a tap on the shoulder; the first letter stands below it.',
    how: 'Two or three sentences: something new, and the same small ask.',
    point: 'D2',
    find({ text, context: { moment, previousText, channel }, sentences }) {
      // What is said aloud doesn't stand above the first letter, and has to say who calls.
      const isSpoken = channel === 'phone' || channel === 'voicemail';
      if (moment !== 'follow-up' || !previousText || isSpoken) return [];
      const before = Math.max(words(previousText), tapOnTheShoulder);
      return words(text) > before ? overflow(sentences, before) : [];
    },
  },
];

/** Two short sentences and two names: short, whatever they reply to. */
const tapOnTheShoulder = 24;

const favor =
  '(?:could|can|would|will) you (?!(?:be|have) <1>(?:\\d|time))|(?:may|might|could|can) i (?:ask|borrow|have)|please <1>(?:send|share|introduce|review|forward|tell|give|help|connect)|(?:would|do) you mind|would you be (?:willing|open|able|so kind) to';
const conversation =
  'minutes?\\b|mins?\\b|call\\b|chat\\b|conversation|coffee|talk\\b|speak|meet\\b|zoom|phone|hour|connect\\b|time (?:for|to)';

const asksTalk = `(?:could|can|may|might|shall|would|do|are) (?:we|you|i)\\b.{0,120}(?:${conversation})`;

function firstMatch({ sentences }: Letter, shape: string): Span[] {
  for (const sentence of sentences) {
    const [first] = searchShape(sentence.plain, shape);
    if (first) return [toLetterSpan(sentence, first.start, first.end)];
  }
  return [];
}

function whole({ start, end }: Sentence): Span {
  return { start, end };
}

/** The sentences after so many words. */
function overflow(sentences: Sentence[], most: number): Span[] {
  let total = 0;
  for (const { start, plain } of sentences) {
    total += words(plain);
    const end = sentences.at(-1)?.end;
    if (total > most && end !== undefined) return [{ start, end }];
  }
  return [];
}
