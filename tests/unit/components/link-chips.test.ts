import { expect, test, vi } from 'vitest';
import { isSameLink, linkChips } from '@/components/app/link-chips';
import type { SharedLink } from '@/lib/profile/shared-links';

vi.mock('#i18n', async () => (await import('../ui/english')).english());

const hull = 'University of Hull';
const school: SharedLink = { link: { kind: 'school', detail: hull }, reason: 'school', theirs: hull, mine: 'Hull' };
const words = (...given: Parameters<typeof linkChips>) => linkChips(...given).map(({ label, title }) => [label, title]);

test('who sent me stands first, though no page shows it', () => {
  expect(words([school], { kind: 'referrer', detail: 'Tove Hallam' })).toEqual([
    ['Tove Hallam sent you', 'Tove Hallam sent you to them'],
    [hull, `You both studied at ${hull}`],
  ]);
});

test('an article and an event likewise', () => {
  expect(words([], { kind: 'article', detail: 'Slow data' })).toEqual([['Slow data', 'You read Slow data']]);
  expect(words([], { kind: 'event', detail: 'Map day' })).toEqual([['Map day', 'You came upon them at Map day']]);
});

test('what the page shows is one chip, also when the chosen link was read from the database', () => {
  const chosen = { kind: 'school', detail: hull } as const;
  expect(words([school], chosen)).toHaveLength(1);
  expect(isSameLink(school.link, chosen)).toBe(true);
  expect(isSameLink(school.link, { kind: 'employer', detail: hull })).toBe(false);
  expect(isSameLink(school.link, null)).toBe(false);
});

test('nothing chosen, nothing shared: no chip', () => {
  expect(linkChips([], null)).toEqual([]);
});
