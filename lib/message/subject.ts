import { review } from '@/lib/guidance/review';
import type { Moment } from '@/lib/schema/event';
import { type Choice, candidatesOf } from './expand';
import type { Facts } from './facts/facts';
import { bestFit } from './fit';
import { subjects } from './parts/subjects';

const mostTries = 8;

/**
 * A subject line that names the topic and the context (B9), within `limit`; null for a channel without one.
 */
export function subjectOf(moment: Moment, facts: Facts, choice: Choice, limit: number | null): string | null {
  if (limit === null) return null;
  const all = candidatesOf('subject', { worth: 1000, variants: subjects[moment] }, facts, choice);
  const refused = new Set<string>();
  for (let tries = 0; tries < mostTries; tries += 1) {
    const candidates = all.filter(({ text }) => !refused.has(text));
    const [best] = bestFit([{ candidates, gapBefore: 0 }], limit);
    if (!best) break;
    if (review(best.text).findings.every(({ severity }) => severity === 'hint')) return best.text;
    refused.add(best.text);
  }
  return all.find(({ pieces }) => pieces.every(({ placeholder }) => placeholder === null))?.text ?? null;
}

/** The subject of a reply (D2): that of the letter it replies to, in which `Re:` stands once. */
export function replySubject(subject: string, limit: number): string {
  return `Re: ${subject.replace(/^(?:re: ?)+/iu, '')}`.slice(0, limit).trimEnd();
}
