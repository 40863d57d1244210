import { describe, expect, it } from 'vitest';
import { review } from '@/lib/guidance/review';
import type { Parts } from '@/lib/schema/finding';
import { letters } from './examples/letters';
import { templates } from './examples/templates';

const labelled = [...letters, ...templates];
const has = (value: Parts[keyof Parts] | undefined) => value !== undefined && value !== null && value !== false;

describe('parts of a letter', () => {
  it.each(['howFound', 'whoIAm', 'objective', 'minutes', 'flexible', 'thanks', 'noJob', 'question'] as const)(
    'finds %s as a careful reader does (F1 of at least 0.9)',
    (part) => {
      const judged = labelled.map(({ text, parts }) => [has(parts[part]), has(review(text).parts[part])] as const);
      const right = judged.filter(([wanted, got]) => wanted && got).length;
      const wrong = judged.filter(([wanted, got]) => wanted !== got).length;
      expect((2 * right) / (2 * right + wrong)).toBeGreaterThanOrEqual(0.9);
    },
  );

  it.each([
    ['Could we talk for 15 minutes?', 15],
    ['Do you have 20-30 minutes?', 30],
    ['Do you have 15–20 mins?', 20],
    ['Would half an hour be all right?', 30],
    ['Might I have a quarter of an hour?', 15],
    ['Would you have an hour?', 60],
    ['A twenty-minute call would do.', 20],
    ['Could we have a 15-minute call?', 15],
    ['Thank you for the 30 minutes on Friday.', null],
    ['I live 20 minutes away.', null],
    ['The tide table is updated every 15 minutes.', null],
    ['Could you spare a few minutes?', null],
  ])('reads the minutes of: %s', (text, minutes) => {
    expect(review(text).parts.minutes).toBe(minutes);
  });
});
