import { expect, test } from 'vitest';
import { policyFor } from '@/lib/cadence/policy-for';
import { defaultPolicy } from '@/lib/schema/policy';

test.each([
  [undefined, 45],
  ['often', 30],
  ['now-and-then', 60],
  ['rarely', 120],
] as const)('whoever is kept in touch with %s waits %i days', (keepInTouch, days) => {
  const policy = { ...defaultPolicy, keepInTouchDays: 45 };
  expect(policyFor(policy, keepInTouch)).toEqual({ ...policy, keepInTouchDays: days });
});
