import { expect, test } from 'vitest';
import { subjectOfHash, subjectOfTab } from '@/lib/ui/remembered/opening-subject';

test.each([
  ['https://www.linkedin.com/in/Ines-Falkenrath/?x=1', 'in/ines-falkenrath'],
  ['https://de.linkedin.com/in/ines-falkenrath/overlay/about/', 'in/ines-falkenrath'],
  ['https://www.linkedin.com/in/ines-falkenrath-2', 'in/ines-falkenrath-2'],
  ['https://www.linkedin.com/feed/', null],
  ['https://www.linkedin.com/in/me/', null],
  ['https://example.org/in/ines', 'today'],
  ['https://notlinkedin.com/in/ines', 'today'],
  [null, 'today'],
])('over %s a popup opens on %s', (url, subject) => {
  expect(subjectOfTab(url)).toBe(subject);
});

test.each([
  ['', 'today'],
  ['#today', 'today'],
  ['#people', 'people'],
  ['#conversations', 'conversations'],
  ['#person/p1', null],
  ['#people/p1', null],
  ['#data', null],
])('with %j the dashboard opens on %s', (hash, subject) => {
  expect(subjectOfHash(hash)).toBe(subject);
});
