import { describe, expect, it } from 'vitest';
import { explain } from '@/lib/guidance/explain';
import { readLetter } from '@/lib/guidance/letter';
import { findPoint } from '@/lib/guidance/points';
import { review } from '@/lib/guidance/review';
import type { Rule } from '@/lib/guidance/rule';
import { rules } from '@/lib/guidance/rules';
import { clean } from './examples/clean';
import { jobAsks } from './examples/job-asks';
import { type Example, manners } from './examples/manners';
import { resumes } from './examples/resumes';
import { notAsking } from './examples/short-letters';

const asks: Record<string, string[]> = { ...jobAsks, ...resumes };
const asExample = (example: string | Example): Example =>
  typeof example === 'string' ? { text: example, context: {} } : example;
const flagsOf = (id: string) => (asks[id] ?? manners[id]?.flags ?? []).map(asExample);
const passesOf = (id: string) => manners[id]?.passes.map(asExample).map(prepare) ?? (asks[id] ? cleanLetters : []);
/** A rule reads a letter and leaves it as it is, so that each example is prepared once for all rules. */
const prepare = ({ text, context }: Example) => ({ text, context, letter: readLetter(text, context) });
const cleanLetters = clean.map(asExample).map(prepare);
const allGood = [
  ...cleanLetters,
  ...Object.values(manners).flatMap(({ passes }) => passes.map(asExample).map(prepare)),
];
const loudOnes = (rule: Rule, examples: typeof allGood) =>
  examples.filter(({ letter }) => rule.find(letter).length > 0).map(({ text, context }) => ({ text, context }));
/** What these say depends on the whole letter, so that another rule's good sentence may well lack or exceed something. */
const ofWholeLetters = new Set([
  'needless.sentence',
  'minutes.missing',
  'length.screen',
  'questions.many',
  'gap.marked',
]);

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('has at least ten examples that flag and ten that do not', () => {
    expect(flagsOf(id).length).toBeGreaterThanOrEqual(10);
    expect(passesOf(id).length).toBeGreaterThanOrEqual(10);
  });

  it.each(flagsOf(id))('flags: $text', ({ text, context }) => {
    const spans = rule.find(readLetter(text, context));
    expect(spans.length).toBeGreaterThan(0);
    for (const { start, end } of spans) {
      expect(text.slice(start, end).trim()).not.toBe('');
      expect(end).toBeLessThanOrEqual(text.length);
    }
  });

  it('passes its good examples', () => {
    expect(loudOnes(rule, passesOf(id))).toEqual([]);
  });

  it('passes all other rules’ good examples', () => {
    if (ofWholeLetters.has(id)) return;
    expect(loudOnes(rule, allGood)).toEqual([]);
  }, 60_000);

  it('says what, why and how, and names its point', () => {
    const said = explain(id);
    expect(said?.title && said.why && said.how).toBeTruthy();
    expect(findPoint(said?.point ?? '')).toBeDefined();
  });
});

describe('rules together', () => {
  it('have unlike ids', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });

  it('are silent about every clean sentence and letter', () => {
    const loud = [...clean, ...notAsking]
      .map((text) => ({ text, findings: review(text).findings }))
      .filter(({ findings }) => findings.length > 0);
    expect(loud).toEqual([]);
  }, 60_000);
});
