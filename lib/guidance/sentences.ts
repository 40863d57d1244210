import { type PlainText, toPlainText } from './plain-text';

/** A sentence (or a line that stands alone) of a letter, with UTF-16 offsets into it. */
export interface Sentence extends PlainText {
  start: number;
  end: number;
}

/** Nobody writes longer sentences; hostile text is cut here, so that no pattern sees more at once. */
const longestSentence = 1_000;
const abbreviation = /(?:^|[\s(])(?:mr|mrs|ms|dr|prof|st|jr|sr|vs|e\.g|i\.e|etc|approx|dept|inc|ltd|no|[a-z])\.\s*$/i;

let segmenter: Intl.Segmenter | undefined;

/** Splits a letter into its sentences, white space around them left out. A hard line end ends a sentence. */
export function splitSentences(text: string): Sentence[] {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  const joined = joinWrappedLines(text);
  const sentences: Sentence[] = [];
  let from = 0;
  for (const { segment, index } of segmenter.segment(joined)) {
    const end = index + segment.length;
    if (from === index && segment.trim() === '') {
      from = end;
      continue;
    }
    if (
      abbreviation.test(segment.slice(-12)) &&
      !segment.endsWith('\n') &&
      end < text.length &&
      end - from < longestSentence
    )
      continue;
    for (const [a, b] of cutFurther(joined, from, end)) pushTrimmed(joined, a, b, sentences);
    from = end;
  }
  return sentences;
}

/** Mail programs wrap at about 72 characters: such a line end is a space. The length stays the same. */
function joinWrappedLines(text: string): string {
  return text.replace(/\r?\n(?=[\w"'([{])/g, (lineEnd: string, index: number) => {
    const isWrapped = /^[^\n]{45}[^\n.!?:;,]$/.test(text.slice(Math.max(0, index - 46), index));
    return isWrapped ? ' '.repeat(lineEnd.length) : lineEnd;
  });
}

/** `Intl.Segmenter` doesn't end a sentence before a small letter; people who type in haste do. */
function* cutFurther(text: string, from: number, to: number): Generator<[number, number]> {
  let start = from;
  for (const { index, 0: mark } of text.slice(from, to).matchAll(/(?:(?<=[a-z]{3})\.|\.{2,}|…)\s+(?=[a-z])/g)) {
    yield* cutLong(start, from + index + mark.length);
    start = from + index + mark.length;
  }
  yield* cutLong(start, to);
}

function* cutLong(from: number, to: number): Generator<[number, number]> {
  for (let at = from; at < to; at += longestSentence) yield [at, Math.min(to, at + longestSentence)];
}

function pushTrimmed(joined: string, from: number, to: number, into: Sentence[]): void {
  const piece = joined.slice(from, to);
  const start = from + (piece.length - piece.trimStart().length);
  const end = from + piece.trimEnd().length;
  if (end > start) into.push({ start, end, ...toPlainText(joined.slice(start, end)) });
}
