import { expect, test } from 'vitest';
import type { Moment } from '@/lib/schema/event';
import { startDraft } from '@/lib/ui/start-draft';
import { makeProfile } from '@/tests/fixtures/profile';

test.each<[Moment, 'first' | 'second', string]>([
  ['request', 'second', 'note'],
  ['request', 'first', 'message'],
  ['follow-up', 'second', 'message'],
])('%s to a %s-degree connection goes by %s', (moment, connection, channel) => {
  const someone = { person: 'p', profile: makeProfile({ connection }), corrections: {} };
  expect(startDraft(someone, moment, 0).channel).toBe(channel);
});

test('is found again by the slug, or as typed where there is none', () => {
  const of = (publicId: string | null) =>
    startDraft({ person: 'p', profile: makeProfile({ publicId }), corrections: {} }, 'request', 0).recipient;
  expect([of('ines-falkenrath'), of(null)]).toEqual(['ines-falkenrath', 'typed']);
});
