import { expect, it } from 'vitest';
import { articleFor } from '@/lib/message/words/article';

it.each([
  ['nurse', 'a'],
  ['artist', 'an'],
  ['RN', 'an'],
  ['UX designer', 'a'],
  ['HR lead', 'an'],
  ['CNA', 'a'],
  ['university student', 'a'],
  ['undergraduate', 'an'],
  ['uninsured driver', 'an'],
  ['European lawyer', 'a'],
  ['hourly worker', 'an'],
  ['honest plumber', 'an'],
  ['one-man band', 'a'],
  ['8th grader', 'an'],
  ['18-year-old', 'an'],
  ['25-year-old', 'a'],
])('%s takes "%s"', (phrase, article) => {
  expect(articleFor(phrase)).toBe(article);
});
