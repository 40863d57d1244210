import type { Finding } from '@/lib/schema/finding';
import type { Draft } from './assemble';
import type { Facts } from './facts/facts';

/** Values that come from us, not from the user or a page: an objection is never to them. */
const ours = new Set(['minutes', 'sentOn', 'times', 'day', 'ago']);
const noWord = 3;

/**
 * What has to go so that `findings` have no *stop* and no *warn* any more: values as `placeholder=text`, or whole texts of
 * parts. A name like "Hire Me", or a topic that asks for work, is found here. Empty where nothing can be done.
 */
export function objections(findings: readonly Finding[], draft: Draft, facts: Facts): string[] {
  return findings
    .filter(({ severity }) => severity !== 'hint')
    .flatMap((finding) => objectionsTo(finding, draft, facts));
}

function objectionsTo({ start, end }: Finding, draft: Draft, facts: Facts): string[] {
  const touched = draft.pieces.filter((piece) => piece.start < end && piece.start + piece.text.length > start);
  const parts = new Set(touched.map(({ part }) => part));
  const foreign = draft.pieces.filter(
    ({ placeholder, part }) => placeholder !== null && !ours.has(placeholder) && parts.has(part),
  );
  const inside = foreign.filter((piece) => touched.includes(piece));
  const culprits = (inside.length > 0 ? inside : foreign).filter(({ text }) => !text.includes('['));
  if (culprits.length === 0) return touched.map(({ whole }) => whole);
  return culprits.flatMap(({ placeholder, text, start: from }) => {
    const words = draft.text.slice(Math.max(start, from), Math.min(end, from + text.length)).trim();
    const wordings = facts.values[placeholder ?? ''] ?? [];
    const same = words.length > noWord ? wordings.filter((wording) => wording.text.includes(words)) : [];
    return [text, ...same.map((wording) => wording.text)].map((value) => `${placeholder}=${value}`);
  });
}
