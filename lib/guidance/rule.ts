import type { Finding } from '@/lib/schema/finding';
import type { Letter } from './letter';
import { isHarmless } from './negation';
import type { Sentence } from './sentences';
import { compile } from './vocabulary';

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
  let compiled: { shapes: RegExp[]; unless: RegExp[] } | undefined;
  return {
    ...rest,
    find(letter) {
      if (only && !only(letter)) return [];
      compiled ??= { shapes: shapes.map(compile), unless: unless.map(compile) };
      const { shapes: wanted, unless: excused } = compiled;
      return letter.sentences.flatMap((sentence) => findIn(sentence, wanted, excused, evenDenied));
    },
  };
}

function findIn(sentence: Sentence, shapes: RegExp[], unless: RegExp[], evenDenied: boolean): Span[] {
  const { plain } = sentence;
  const spans: Span[] = [];
  let excused: Span[] | undefined;
  for (const shape of shapes) {
    for (const { index, 0: words } of plain.matchAll(shape)) {
      const end = index + words.length;
      excused ??= unless.flatMap((pattern) => matchSpans(plain, pattern));
      if (excused.some((span) => span.start < end && span.end > index)) continue;
      if (!evenDenied && isHarmless(plain, index, end)) continue;
      spans.push(toLetterSpan(sentence, index, end));
    }
  }
  return spans;
}

function matchSpans(plain: string, pattern: RegExp): Span[] {
  return Array.from(plain.matchAll(pattern), ({ index, 0: words }) => ({ start: index, end: index + words.length }));
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
