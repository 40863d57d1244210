import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { localDay } from '@/lib/schema/local-day';

test.each([
  ['2026-11-22', true],
  ['2028-02-29', true],
  ['2026-02-29', false],
  ['2026-13-01', false],
  ['2026-1-1', false],
  ['22/11/2026', false],
  ['', false],
])('%s is a real day: %s', (text, real) => {
  expect(z.safeParse(localDay, text).success).toBe(real);
});
