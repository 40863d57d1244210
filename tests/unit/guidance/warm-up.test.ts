import { expect, it } from 'vitest';
import { review } from '@/lib/guidance/review';
import { rules } from '@/lib/guidance/rules';
import { warmUp } from '@/lib/guidance/warm-up';

it('goes one shape at a time through all rules, and changes nothing that they say', () => {
  const text = 'Hello Ines, would you have 15 minutes? Please refer me to your team. Thank you.';
  const before = review(text);
  const steps = [...warmUp()].length;
  expect(steps).toBeGreaterThan(rules.flatMap(({ shapes = [] }) => shapes).length);
  expect(review(text)).toEqual(before);
});
