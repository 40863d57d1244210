import { expect, test, vi } from 'vitest';
import { numberWords, spanWords } from '@/lib/ui/span-words';

vi.mock('#i18n', async () => (await import('./english')).english());

test.each([
  [1, 'a day'],
  [3, 'three days'],
  [7, 'a week'],
  [10, 'ten days'],
  [11, '11 days'],
  [14, 'two weeks'],
  [30, 'a month'],
  [60, 'two months'],
  [84, '12 weeks'],
])('%i days are %s', (days, words) => {
  expect(spanWords(days)).toBe(words);
});

test.each([
  [1, '1'],
  [2, 'two'],
  [10, 'ten'],
  [11, '11'],
])('%i is %s', (count, words) => {
  expect(numberWords(count)).toBe(words);
});
