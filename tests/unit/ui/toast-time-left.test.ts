import { expect, test } from 'vitest';
import { toastTimeLeft } from '@/lib/ui/toast-time-left';

test('a message has one time for all pages that show it, and is over when that has passed', () => {
  const message = { id: 'listed', text: 'Ines is on your list.' };
  const whole = toastTimeLeft(message, 1_000);
  expect(whole).toBeGreaterThan(0);
  expect(toastTimeLeft(message, 4_000)).toBe(whole - 3_000);
  expect(toastTimeLeft(message, 1_000 + whole)).toBe(0);
  expect(toastTimeLeft(message, 60_000)).toBe(0);
});

test('the next message has its whole time, even with the same words', () => {
  const whole = toastTimeLeft({ id: 'first', text: 'Noted.' }, 0);
  expect(toastTimeLeft({ id: 'second', text: 'Noted.' }, 60_000)).toBe(whole);
});
