import type { Finding } from '@/lib/schema/finding';
import type { Explanation, Rule } from './rule';
import { rules } from './rules';

const byId = new Map<string, Rule>(rules.map((rule) => [rule.id, rule]));

/** What to say about a finding of this rule: title, why, how to mend it, and its point; undefined for an unknown id. */
export function explain(ruleId: string): Explanation | undefined {
  const rule = byId.get(ruleId);
  if (!rule) return undefined;
  const { id, severity, title, why, how, point } = rule;
  return { id, severity, title, why, how, point };
}

/** The letter with this finding mended, or undefined where only the writer can mend it. */
export function mend(text: string, finding: Finding): string | undefined {
  const mended = byId.get(finding.rule)?.mend?.(text, finding);
  return mended === text ? undefined : mended;
}
