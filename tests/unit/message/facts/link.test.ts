import { expect, it } from 'vitest';
import { linkFacts } from '@/lib/message/facts/link';
import type { LinkKind } from '@/lib/schema/link';

it.each<[LinkKind, string, string[]]>([
  ['school', 'University of Leeds', ['the University of Leeds', 'Leeds']],
  ['school', '', []],
  ['employer', 'Hollin Health', ['Hollin Health']],
  ['mutual', 'Dele Cole 🎉', ['Dele Cole', 'Dele']],
  ['referrer', 'my neighbour Ida', ['My neighbour Ida']],
  ['mutual', 'my neighbour Ida', ['my neighbour Ida']],
  ['place', 'Leeds, England, United Kingdom', ['Leeds']],
  ['place', 'Greater Leeds Area', ['the Greater Leeds Area']],
  ['article', 'Why wards count falls?', ['Why wards count falls']],
])('of %s %j says %j', (kind, detail, said) => {
  const { values, flags } = linkFacts({ kind, detail });
  expect(values[kind]?.map(({ text }) => text)).toEqual(said);
  expect(flags).toEqual([`by-${kind}`]);
});

it('falls back on the profile where a referrer, article or event has no name', () => {
  expect(linkFacts({ kind: 'referrer', detail: '[name]' })).toEqual({ values: {}, flags: ['by-profile'] });
});

it('says nothing without a link', () => {
  expect(linkFacts(null)).toEqual({ values: {}, flags: [] });
});
