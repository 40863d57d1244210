import type { Finding, Parts } from '@/lib/schema/finding';
import { softenDoubtful } from './certainty';
import { isEnglish } from './english';
import { type ReviewContext, readLetter } from './letter';
import { statesObjectiveBesideAsk } from './parts';
import type { Rule } from './rule';
import { rules } from './rules';

export type { ReviewContext } from './letter';

const noParts: Parts = {
  howFound: false,
  whoIAm: false,
  objective: false,
  minutes: null,
  flexible: false,
  thanks: false,
  noJob: false,
  question: false,
};
/** A letter with more remarks than this helps nobody. */
const mostFindings = 200;
const weight = { stop: 3, warn: 2, hint: 1 } as const;

/**
 * Checks a letter against the guidance: what breaks or bends it, sorted by where it stands (UTF-16 offsets), and which parts
 * of a good request it has. Text that doesn't read as English gives no findings and no parts: silent rather than wrong.
 */
export function review(text: string, context: ReviewContext = {}): { findings: Finding[]; parts: Parts } {
  if (!isEnglish(text)) return { findings: [], parts: { ...noParts } };
  const letter = readLetter(text, context);
  const found = withoutDoubles(rules.flatMap((rule) => findWith(rule, letter)));
  const objective = letter.parts.objective && (!found.some(asksForWork) || statesObjectiveBesideAsk(letter.sentences));
  return {
    findings: softenDoubtful(found, letter.sentences, objective),
    parts: { ...letter.parts, objective },
  };
}

/** A mere mention of work is a hint and asks for nothing. */
function asksForWork({ rule, severity }: Finding): boolean {
  return rule.startsWith('job-ask') && severity !== 'hint';
}

function findWith(rule: Rule, letter: Parameters<Rule['find']>[0]): Finding[] {
  return rule
    .find(letter)
    .slice(0, mostFindings)
    .map(({ start, end }) => ({ rule: rule.id, severity: rule.severity, start, end }));
}

/**
 * Of remarks of one family ("job-ask…") on the same words, the most serious stays, and of equals the longest. Whether a sentence
 * needs saying at all is asked only where nothing more serious is said about it.
 */
function withoutDoubles(findings: Finding[]): Finding[] {
  const byWeight = findings.toSorted(
    (a, b) => weight[b.severity] - weight[a.severity] || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  const kept: Finding[] = [];
  for (const finding of byWeight) {
    const double = kept.some(
      (other) =>
        (family(other) === family(finding) || family(finding) === 'needless') &&
        other.start < finding.end &&
        other.end > finding.start,
    );
    if (!double) kept.push(finding);
    if (kept.length === mostFindings) break;
  }
  return kept.sort((a, b) => a.start - b.start || a.end - b.end || a.rule.localeCompare(b.rule));
}

function family({ rule }: Finding): string {
  return rule.split('.', 1)[0] ?? rule;
}
