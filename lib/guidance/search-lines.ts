import { type Match, searchShape } from './vocabulary';

/**
 * Where each line has any of these shapes, in offsets into that line. Every shape reads all lines in one go: a browser
 * compiles a regular expression for speed only when it is used again, and that takes longer than a letter's worth of reading.
 */
export function searchLines(lines: readonly string[], shapes: readonly string[]): Match[][] {
  const found: Match[][] = lines.map(() => []);
  const text = lines.join('\n');
  const starts: number[] = [];
  let at = 0;
  for (const line of lines) {
    starts.push(at);
    at += line.length + 1;
  }
  for (const shape of shapes) {
    let line = 0;
    for (const { start, end } of searchShape(text, shape)) {
      while (start >= (starts[line + 1] ?? Number.POSITIVE_INFINITY)) line += 1;
      const from = starts[line] ?? 0;
      found[line]?.push({ start: start - from, end: end - from });
    }
  }
  return found;
}
