import type { Finding } from '@/lib/schema/finding';

/** A run of a letter that looks the same throughout. */
export interface LetterSegment {
  text: string;
  /** UTF-16 offset in the letter. */
  start: number;
  /** Index in the findings given, of the most serious one that covers this run; what only says "too long" comes last. */
  finding: number | null;
  /** `[…]`: something only the user can fill in. */
  gap: boolean;
  /** Past the limit: what would not fit any more. */
  over: boolean;
}

type Range = Pick<Finding, 'rule' | 'severity' | 'start' | 'end'>;

/** The rule that finds all that is past the limit. */
export const tooLong = 'length.channel';
const weight: Readonly<Record<Finding['severity'], number>> = { stop: 3, warn: 2, hint: 1 };
/** A gap as composing writes it. The length is bounded, so that no text makes the search slow. */
const gapPattern = /\[[^[\]\n]{1,80}\]/g;

/**
 * Cuts a letter where its look changes.
 * @param findings ranges in UTF-16 units; what lies outside the text (the text has moved on) is ignored.
 * @param limit in UTF-16 units, or null for a channel without one.
 * @returns segments that, joined, are the text again.
 */
export function segmentLetter(text: string, findings: readonly Range[], limit: number | null): LetterSegment[] {
  const gaps = [...text.matchAll(gapPattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const overFrom = limit === null ? text.length : wholeCharacter(text, limit);
  const edges = new Set([0, overFrom, text.length]);
  for (const { start, end } of [...gaps, ...findings]) {
    edges.add(start);
    edges.add(end);
  }
  const cuts = [...edges].filter((at) => at >= 0 && at <= text.length).sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, at) => ({
    text: text.slice(start, cuts[at + 1]),
    start,
    finding: heaviest(findings, start),
    gap: gaps.some((gap) => gap.start <= start && start < gap.end),
    over: start >= overFrom,
  }));
}

/**
 * All that is past the limit is found too long, and the count says so as well: over the words of another finding it would hide
 * what that has to say.
 */
function heaviest(findings: readonly Range[], at: number): number | null {
  let best: number | null = null;
  let most = -1;
  findings.forEach((finding, index) => {
    if (finding.start > at || at >= finding.end) return;
    const weighs = finding.rule === tooLong ? 0 : weight[finding.severity];
    if (weighs <= most) return;
    best = index;
    most = weighs;
  });
  return best;
}

/** Never cuts an emoji in two. */
function wholeCharacter(text: string, limit: number): number {
  if (limit >= text.length) return text.length;
  const inPair = /[\ud800-\udbff]/.test(text.charAt(limit - 1)) && /[\udc00-\udfff]/.test(text.charAt(limit));
  return inPair ? limit - 1 : limit;
}
