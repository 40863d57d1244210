import { expect, test } from 'vitest';
import { compose } from '@/lib/message/compose';
import type { HistoryEvent } from '@/lib/schema/event';
import { asksForTime, channelsFor, expectedParts, fittingChannel, momentsFor } from '@/lib/ui/letter-options';
import { requestWith } from '../message/samples';

const sent: HistoryEvent = { id: 'a', on: '2026-11-03', type: 'sent', moment: 'request', channel: 'note', text: 'Hi' };

test('the first letter opens; every other moment comes after one was sent', () => {
  expect(momentsFor([])).not.toContain('follow-up');
  expect(momentsFor([sent])).toContain('follow-up');
});

test('only a first word fits an invitation', () => {
  expect(channelsFor('request')).toContain('note');
  expect(channelsFor('thank-you')).not.toContain('note');
});

test.each([
  ['note', 'follow-up', 'message'],
  ['email', 'follow-up', 'email'],
  ['note', 'reconnect', 'note'],
] as const)('%s for a %s becomes %s', (before, moment, after) => {
  expect(fittingChannel(before, moment)).toBe(after);
});

test('a thank-you asks for no minutes and is expected to have none', () => {
  expect(asksForTime('thank-you')).toBe(false);
  expect(expectedParts('thank-you')).not.toContain('minutes');
});

test.each([0, 1, 2, 3, 4, 5])(
  'what is drafted as a follow-up lacks nothing that one is expected to have (wording %i)',
  (seed) => {
    for (const channel of ['message', 'inmail', 'email'] as const) {
      const { parts } = compose(requestWith({ moment: 'follow-up', channel, history: [sent], seed }));
      for (const part of expectedParts('follow-up')) expect(parts[part], `${channel}: ${part}`).toBeTruthy();
    }
  },
);
