import type { Finding } from '@/lib/schema/finding';
import { splitSentences } from './sentences';

/** The letter without the sentence that a finding stands in, and without the white space that this would leave. */
export function withoutSentence(text: string, finding: Finding): string {
  const sentence = splitSentences(text).find(({ start, end }) => start <= finding.start && end >= finding.end);
  if (!sentence) return text;
  const before = text.slice(0, sentence.start);
  const after = text.slice(sentence.end);
  if (/\n\s*$|^\s*$/.test(before)) return before.trimEnd() === '' ? after.trimStart() : joinParagraphs(before, after);
  return before.trimEnd() + after;
}

/** The sentence began a paragraph: what follows moves up, and a paragraph that became empty goes. */
function joinParagraphs(before: string, after: string): string {
  if (/^[^\S\n]*(?:\n|$)/.test(after)) return before.trimEnd() + after.replace(/^[^\S\n]+/, '');
  return before + after.trimStart();
}

/** Makes a mend that puts other words in the place of a finding's. */
export function replaceWith(words: string | ((found: string) => string)) {
  return (text: string, { start, end }: Finding): string =>
    text.slice(0, start) + (typeof words === 'string' ? words : words(text.slice(start, end))) + text.slice(end);
}
