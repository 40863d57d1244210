import { expect, test } from 'vitest';
import { findDuplicates, type Likeness } from '@/lib/store/find-duplicates';

const person = (id: string, different: Partial<Likeness> = {}): Likeness => ({
  id,
  name: 'Ines Falkenrath',
  company: 'Hollin Health',
  slug: null,
  ...different,
});

test.each<[string, Likeness[], string[]]>([
  ['one name at one company', [person('a'), person('b')], ['a b likely']],
  ['accents and case aside', [person('a', { name: 'Inès FALKENRATH' }), person('b')], ['a b likely']],
  ['legal forms aside', [person('a', { company: 'Hollin Health Ltd' }), person('b')], ['a b likely']],
  ['a company that one of them lacks', [person('a', { company: null }), person('b')], ['a b likely']],
  ['two companies', [person('a', { company: 'Quay House' }), person('b')], []],
  ['one address', [person('a', { slug: 'x', name: 'A' }), person('b', { slug: 'x', name: 'B' })], ['a b exact']],
  ['said to be two', [person('a', { others: ['b'] }), person('b')], []],
  ['no name', [person('a', { name: '' }), person('b', { name: ' ' })], []],
])('%s', (_, people, expected) => {
  expect(findDuplicates(people).map(({ one, other, how }) => `${one} ${other} ${how}`)).toEqual(expected);
});

test('thirty thousand people of one name are told quickly, and fifty at most', () => {
  const started = performance.now();
  expect(findDuplicates(Array.from({ length: 30_000 }, (_, at) => person(`p${at}`)))).toHaveLength(50);
  expect(performance.now() - started).toBeLessThan(5_000);
});
