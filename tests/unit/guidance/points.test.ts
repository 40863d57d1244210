import { describe, expect, it } from 'vitest';
import { articles, disagreements, findPoint, points, stages } from '@/lib/guidance/points';
import { rules } from '@/lib/guidance/rules';

describe('points', () => {
  it('have unlike ids, a stage, words and a source', () => {
    expect(new Set(points.map(({ id }) => id)).size).toBe(points.length);
    for (const { id, text, articles: from } of points) {
      expect(Object.keys(stages)).toContain(id[0]);
      expect(text).not.toBe('');
      expect(from.length).toBeGreaterThan(0);
      for (const key of from) expect(articles[key]).toBeDefined();
    }
  });

  it('count as many as the guidance has, stage by stage', () => {
    const counts = Object.keys(stages).map((stage) => points.filter(({ id }) => id.startsWith(stage)).length);
    expect(counts).toEqual([7, 16, 3, 3, 6, 7, 8]);
  });

  it('are found by id', () => {
    expect(findPoint('B7')?.text).toMatch(/strings/);
    expect(findPoint('Z1')).toBeUndefined();
  });

  it('stand behind every rule', () => {
    for (const { point } of rules) expect(findPoint(point)).toBeDefined();
  });

  it('say what is done where the articles disagree', () => {
    for (const { question, theySay, weDo } of disagreements) expect(question && theySay && weDo).toBeTruthy();
  });
});
