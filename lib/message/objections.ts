import type { Finding } from '@/lib/schema/finding';
import type { Draft } from './assemble';
import type { Facts } from './facts/facts';
import { type Banned, valueKey, withoutLead } from './value-key';

/** Values that come from us, not from the user or a page: an objection is never to them. */
const ours = new Set(['minutes', 'sentOn', 'times', 'timesBare', 'dayTime', 'metOn', 'ago', 'agreed']);

/**
 * What has to go so that `findings` have no *stop* and no *warn* any more. A name like "Hire Me", or a topic that asks for
 * work, is found here; where no such value is touched, the wording itself goes. Empty where nothing can be done.
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
  return culprits.flatMap((culprit) => keysFor(culprit, draft.text.slice(start, end), start, facts));
}

/** The value objected to and all its shorter forms that still hold the words, or break off inside them. */
function keysFor(culprit: Draft['pieces'][number], words: string, wordsStart: number, facts: Facts): string[] {
  const name = culprit.placeholder ?? '';
  const own = withoutLead(culprit.text);
  const ownStart = culprit.start + culprit.text.length - own.length;
  const upTo = own.slice(0, Math.max(wordsStart - ownStart, 0) + 1);
  const others = (facts.values[name] ?? [])
    .map(({ text }) => text)
    .filter((text) => !text.includes('[') && (withoutLead(text).startsWith(upTo) || text.includes(words)));
  return [culprit.text, ...others].map((text) => valueKey(name, text));
}

/** Which of the user's own words were kept out altogether, so that the screen can say why there is a gap. */
export function setAside(banned: Banned): ('who' | 'learn')[] {
  const kept = [...banned];
  return (['who', 'learn'] as const).filter((family) => kept.some((key) => key.startsWith(`${family}=`)));
}
