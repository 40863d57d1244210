import type { Finding } from '@/lib/schema/finding';
import type { Letter } from './letter';
import { isHarmless } from './negation';
import { rememberByText } from './remember-by-text';
import { searchLines } from './search-lines';
import type { Sentence } from './sentences';
import type { Match } from './vocabulary';

/** UTF-16 offsets into the letter. */
export interface Span {
  start: number;
  end: number;
}

/** What is said about a finding, in our own words. */
export interface Explanation {
  id: string;
  severity: Finding['severity'];
  title: string;
  why: string;
  /** How to mend it. */
  how: string;
  /** The point of the guidance that it comes from. */
  point: string;
}

/** One check: what it says, and a pure function that finds the words it speaks of. */
export interface Rule extends Explanation {
  /** The shapes that it looks for and excuses, if it does: `warmUp` gets them ready. */
  shapes?: readonly string[];
  find(letter: Letter): Span[];
  /** The letter with this finding mended. */
  mend?: ((text: string, finding: Finding) => string) | undefined;
}

/** A check that looks for shapes of phrases, sentence by sentence, in plain text (see `toPlainText` and `vocabulary`). */
export interface PhraseRule extends Explanation {
  /** Any of these is a finding… */
  shapes: string[];
  /** …unless the words found, with what stands around them in the sentence, also match one of these. */
  unless?: string[];
  /** True if a denial ("I'm not asking for a job") doesn't take the finding back. */
  evenDenied?: boolean;
  only?(letter: Letter): boolean;
  mend?: Rule['mend'];
}

/** Makes a check out of phrase shapes. */
export function phraseRule({ shapes, unless = [], evenDenied = false, only, ...rest }: PhraseRule): Rule {
  const findInAll = rememberByText((plains) => findShapes(plains, shapes, unless, evenDenied));
  return {
    ...rest,
    shapes: [...shapes, ...unless],
    find(letter) {
      if (only && !only(letter)) return [];
      const found = findInAll(letter.sentences.map(({ plain }) => plain));
      return letter.sentences.flatMap((sentence, index) =>
        (found[index] ?? []).map(({ start, end }) => toLetterSpan(sentence, start, end)),
      );
    },
  };
}

/** Where in each plain text the shapes are found, neither excused nor denied. */
function findShapes(plains: string[], shapes: string[], unless: string[], evenDenied: boolean): Match[][] {
  const all = searchLines(plains, shapes);
  const suspects = plains.filter((_, index) => all[index]?.length);
  const excused = new Map(searchLines(suspects, unless).map((matches, index) => [suspects[index], matches]));
  return plains.map((plain, index) =>
    (all[index] ?? [])
      .filter(({ start, end }) => !excused.get(plain)?.some((match) => match.start < end && match.end > start))
      .filter(({ start, end }) => evenDenied || !isHarmless(plain, start, end)),
  );
}

/** From a sentence's plain text back to the letter: the words found, without a space or comma at their ends. */
export function toLetterSpan(sentence: Sentence, from: number, to: number): Span {
  const { plain, starts, ends, start } = sentence;
  let a = from;
  let b = to;
  while (a < b - 1 && /[\s,]/.test(plain[a] ?? '')) a += 1;
  while (b > a + 1 && /[\s,]/.test(plain[b - 1] ?? '')) b -= 1;
  return { start: start + (starts[a] ?? 0), end: start + (ends[b - 1] ?? 0) };
}
