import { describe, expect, test } from 'vitest';
import { articles, findPoint } from '@/lib/guidance/points';
import { review } from '@/lib/guidance/review';
import { isSearchable } from '@/lib/interview/is-searchable';
import type { FunctionArea, Level, PathKind } from '@/lib/interview/question';
import { questions } from '@/lib/interview/questions';

const filled = (text: string) =>
  text
    .replace('{company}', 'Hollin Health')
    .replace('{title}', 'Clinical Data Lead')
    .replace('{earlier}', 'Ward Nurse')
    .replace('{school}', 'the University of Leeds');

describe.each(questions)('$id', ({ text, sources }) => {
  test('asks, and names its sources', () => {
    expect(filled(text)).toMatch(/^\p{Lu}[^{}]*[?.]$/u);
    expect(text.length).toBeLessThanOrEqual(130);
    expect(sources.some((source) => findPoint(source))).toBe(true);
    expect(sources.filter((source) => !findPoint(source) && !(source in articles))).toEqual([]);
  });

  test('asks for no job, and for nothing that a search engine has', () => {
    const { findings } = review(filled(text), { moment: 'schedule', channel: 'message' });
    expect(findings.filter(({ severity }) => severity === 'stop')).toEqual([]);
    expect(isSearchable(filled(text))).toBe(false);
  });
});

test('the check sees a question about openings', () => {
  const { findings } = review('Are there any openings in your team?', { moment: 'schedule', channel: 'message' });
  expect(findings.map(({ severity }) => severity)).toContain('stop');
});

test('no question stands twice', () => {
  expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
  expect(new Set(questions.map(({ text }) => text)).size).toBe(questions.length);
});

test('the bank is wide enough, with the eleven of 5R and those of II', () => {
  expect(questions.length).toBeGreaterThanOrEqual(85);
  expect(questions.filter(({ sources }) => sources.includes('5R')).length).toBeGreaterThanOrEqual(11);
  expect(questions.filter(({ sources }) => sources.includes('II')).length).toBeGreaterThanOrEqual(2);
});

const levels: Level[] = ['student', 'individual', 'manager', 'executive', 'founder', 'recruiter', 'academic'];
const paths: PathKind[] = ['changed-field', 'long-tenure', 'new-in-role', 'promoted', 'founded'];
const areas: FunctionArea[] = [
  'engineering',
  'data',
  'design',
  'product',
  'marketing',
  'sales',
  'customers',
  'people',
  'finance',
  'law',
  'operations',
  'health',
  'education',
  'research',
  'writing',
  'public',
];

test.each(levels)('level %s has questions of its own', (level) => {
  expect(questions.filter((one) => one.levels?.includes(level)).length).toBeGreaterThanOrEqual(2);
});
test.each(paths)('path %s has questions of its own', (path) => {
  expect(questions.filter((one) => one.paths?.includes(path)).length).toBeGreaterThanOrEqual(2);
});
test.each(areas)('function %s has a question of its own', (area) => {
  expect(questions.some((one) => one.functions?.includes(area))).toBe(true);
});
