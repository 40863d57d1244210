import { expect, test } from 'vitest';
import { endsRest } from '@/lib/cadence/ends-rest';

test.each([
  [{ type: 'answered' as const }, true],
  [{ type: 'scheduled' as const }, true],
  [{ type: 'met' as const }, true],
  [{ type: 'sent' as const, moment: 'follow-up' as const }, true],
  [{ type: 'sent' as const, moment: 'keep-in-touch' as const }, true],
  [{ type: 'sent' as const, moment: 'report-back' as const }, false],
  [{ type: 'sent' as const, moment: 'thank-for-no' as const }, false],
  [{ type: 'touched' as const }, false],
  [{ type: 'snoozed' as const }, false],
  [{ type: 'promised' as const }, false],
])('%o: %s', (event, ends) => {
  expect(endsRest(event)).toBe(ends);
});
