import { expect, test } from 'vitest';
import { parsePlace, placeHash } from '@/lib/ui/dashboard-place';

test.each([
  ['', 'today', null],
  ['people', 'people', null],
  ['person/a%2Fb', 'person', 'a/b'],
  ['guidance/B7', 'guidance', 'B7'],
  ['person/%E0%A4%A', 'person', '%E0%A4%A'],
  ['nowhere/x', 'today', 'x'],
])('%j', (hash, name, detail) => {
  expect(parsePlace(hash)).toEqual({ name, detail });
});

test('an address leads back to its place', () => {
  expect(parsePlace(placeHash('person', 'a/b %').slice(1))).toEqual({ name: 'person', detail: 'a/b %' });
});
