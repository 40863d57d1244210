import { dayAndMonth } from './facts/day';
import type { SentEvent } from './facts/past';

const longestQuote = 3_000;

/** The letter that a follow-up replies to, quoted as mail programs do, so that it is attached (D2). */
export function quoteOf(letter: SentEvent): string {
  const lines = letter.text.slice(0, longestQuote).trim().split('\n');
  const quoted = lines.map((line) => `> ${line}`.trimEnd());
  return [`On ${dayAndMonth(letter.on)} I wrote:`, ...quoted].join('\n');
}
