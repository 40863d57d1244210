import type { LocalDay } from '@/lib/schema/local-day';
import { dayInWords } from './day-in-words';

/** A promise in the notes, mine or theirs (GUIDANCE G3). */
export interface CaughtPromise {
  kind: 'promise';
  by: 'me' | 'them';
  /** What was promised, without who and when: "send the discharge form". */
  what: string;
  dueOn: LocalDay | null;
  /** UTF-16 offsets of the words, the mark included. */
  start: number;
  end: number;
}

const longestPromise = 300;
/** A sentence ends at a line's end, at `;`, or at a full stop before a space and what begins anew. */
const sentenceEnd = /\n|;|[.!?](?=\s+[\p{Lu}@!(\n]|\s*$)/u;
/** `!promise …`, `!p …`, or a bare mark before a word: `!send …`. */
const mark = /(?<=^|[\s(])!(?:(?:promised?|p)\b[ :]*|(?=\p{L}))/gmu;
/** Where plain sentences begin. */
const sentenceStart = /(?:^|\n|[.;!?] )[ \t]*(?:[-*•] ?)?(?=\p{L})/gu;

const mine =
  /^(?:i|we)(?:'ll| will| shall| promised(?: them| her| him)?(?: to)?| promise(?: to)?| am going to|'m going to)\s+(?!not\b|be (?:able|happy)\b)/iu;
const others = String.raw`(?:'ll| will| promised(?: me)?(?: to)?| promises(?: me)?(?: to)?| offered to| offers to| is going to| are going to|'s going to)\s+(?!not\b|never\b)`;
const theirs = new RegExp(`^(?:they|he|she)${others}`, 'iu');
const pronoun = /^(?:me|i|we|they|them|he|she)\s*:?\s+(?=\p{L})/iu;

/** Promises in the notes: marked with `!`, or plain sentences that begin "I'll …", "they will …", "Priya offered to …". */
export function findPromises(text: string, today: LocalDay, theirName: string | null): CaughtPromise[] {
  const byName = namePattern(theirName);
  const isTheirs = (words: string) => theirs.exec(words) ?? byName?.exec(words) ?? null;
  const found = [...text.matchAll(mark)].flatMap(({ index, 0: sign }) => {
    const words = sentenceAt(text, index + sign.length);
    const their = isTheirs(words);
    const who = their ?? mine.exec(words) ?? pronoun.exec(words);
    const by = their || (who && /^(?:they|them|he|she)/iu.test(who[0])) ? 'them' : 'me';
    return promise(words.slice(who?.[0].length ?? 0), by, today, index, index + sign.length + words.length);
  });
  const plain = [...text.matchAll(sentenceStart)].flatMap(({ index, 0: before }) => {
    const start = index + before.length;
    const words = sentenceAt(text, start);
    const their = isTheirs(words);
    const who = their ?? mine.exec(words);
    return who ? promise(words.slice(who[0].length), their ? 'them' : 'me', today, start, start + words.length) : [];
  });
  return [...found, ...plain];
}

function sentenceAt(text: string, start: number): string {
  const rest = text.slice(start, start + longestPromise);
  const end = rest.search(sentenceEnd);
  return straight(end < 0 ? rest : rest.slice(0, end)).trimEnd();
}

/** Same length, so that offsets stay true. */
function straight(words: string): string {
  return words.replace(/[’‘]/gu, "'");
}

function promise(words: string, by: 'me' | 'them', today: LocalDay, start: number, end: number): CaughtPromise[] {
  const named = dayInWords(words, today);
  const what = (named && named.rest !== '' ? named.rest : words).replace(/@(?=["\p{L}])/gu, '').trim();
  // One letter is still being typed.
  return what.length < 3 ? [] : [{ kind: 'promise', by, what, dueOn: named?.dueOn ?? null, start, end }];
}

/** "Priya will …", "Priya Raman offered to …". */
function namePattern(theirName: string | null): RegExp | null {
  const names = (theirName ?? '')
    .split(/\s+/)
    .filter((name) => /^\p{L}[\p{L}\p{M}'’-]+$/u.test(name))
    .slice(0, 4);
  if (names.length === 0) return null;
  return new RegExp(`^(?:${names.join('|')})(?: (?:${names.join('|')}))?${others}`, 'iu');
}
