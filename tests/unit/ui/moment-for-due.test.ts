import { expect, test } from 'vitest';
import type { DueKind } from '@/lib/cadence/due-kinds';
import { momentForDue } from '@/lib/ui/moment-for-due';

const because = { reason: 'met', on: '2026-11-23', days: 0 } as const;

test.each<[DueKind, string | undefined]>([
  ['write', 'request'],
  ['let-go', 'follow-up'],
  ['promise', 'keep-in-touch'],
  ['thank-you', 'thank-you'],
  ['prepare', undefined],
  ['log', undefined],
])('%s asks for %s', (kind, moment) => {
  expect(momentForDue({ kind, because })).toBe(moment);
});

test('a thank-you for a no is one of its own', () => {
  expect(momentForDue({ kind: 'thank-you', because: { ...because, reason: 'said-no' } })).toBe('thank-for-no');
});
