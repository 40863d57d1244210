import type { Moment } from '@/lib/schema/event';
import { type Choice, candidatesOf } from './expand';
import type { Facts } from './facts/facts';
import { bestFit } from './fit';
import { subjects } from './parts/subjects';

/**
 * A subject line that names the topic and the context (B9), within `limit`; null for a channel without one. A reply keeps
 * the subject of what it replies to.
 */
export function subjectOf(
  moment: Moment,
  facts: Facts,
  choice: Choice,
  limit: number | null,
  repliesTo: string | null,
): string | null {
  if (limit === null) return null;
  if (repliesTo !== null) return `Re: ${repliesTo.replace(/^(?:re: ?)+/iu, '')}`.slice(0, limit).trimEnd();
  const candidates = candidatesOf('subject', { worth: 1000, variants: subjects[moment] }, facts, choice);
  return bestFit([{ candidates, gapBefore: 0 }], limit)[0]?.text ?? null;
}
