import { expect, it } from 'vitest';
import { limitsOf, messageLength } from '@/lib/message/channels';

it.each([
  ['note', 'free', 200],
  ['note', 'premium', 300],
  ['inmail', 'free', 2000],
  ['message', 'premium', null],
  ['email', 'free', null],
] as const)('a %s on the %s plan stops at %j', (channel, plan, stop) => {
  expect(limitsOf(channel, plan).stop).toBe(stop);
});

it('warns for an InMail before it stops, and aims far lower', () => {
  const { warn, aim, subject } = limitsOf('inmail', 'free');
  expect([warn, aim, subject]).toEqual([1900, 400, 200]);
});

it.each([
  ['abc', 3],
  ['é', 1],
  ['🚀', 2],
  ['👩🏽‍💻', 7],
  ['a\r\nb', 3],
])('counts %j as a textarea does: %i', (text, length) => {
  expect(messageLength(text)).toBe(length);
});
