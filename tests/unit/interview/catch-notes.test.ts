import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catchNotes } from '@/lib/interview/catch-notes';

/** A Monday. */
const context = { today: '2026-11-23', theirName: 'Priya Raman' };
const promisesIn = (notes: string) =>
  catchNotes(notes, context).flatMap((one) => (one.kind === 'promise' ? [[one.by, one.what, one.dueOn]] : []));
const namesIn = (notes: string) =>
  catchNotes(notes, context).flatMap((one) => (one.kind === 'name' ? [[one.name, one.company]] : []));

test.each<[string, string, string, string | null]>([
  ['!promise send the discharge form by Friday', 'me', 'send the discharge form', '2026-11-27'],
  ['!promise I’ll send the form', 'me', 'send the form', null],
  ['!send the form tomorrow', 'me', 'send the form', '2026-11-24'],
  ['!p call back in two weeks', 'me', 'call back', '2026-12-07'],
  ['!promise they will share the syllabus by next week', 'them', 'share the syllabus', '2026-12-04'],
  ['!they send the syllabus', 'them', 'send the syllabus', null],
  ['!promise Priya will introduce me', 'them', 'introduce me', null],
  ['!promise she’ll lend me the book on 5 December', 'them', 'lend me the book', '2026-12-05'],
  ['I’ll send her the discharge form by Friday', 'me', 'send her the discharge form', '2026-11-27'],
  ["I'll send it today.", 'me', 'send it', '2026-11-23'],
  ['I will read her paper before Monday', 'me', 'read her paper', '2026-11-30'],
  ['I promised to write up the numbers by 2026-12-01', 'me', 'write up the numbers', '2026-12-01'],
  ['She will send me the slides by the end of the week', 'them', 'send me the slides', '2026-11-27'],
  ['Priya offered to look over my plan', 'them', 'look over my plan', null],
  ['Priya Raman promised to call me in a fortnight', 'them', 'call me', '2026-12-07'],
  ['- I’ll bring the tally sheets on Dec 3rd', 'me', 'bring the tally sheets', '2026-12-03'],
  ['!promise send the list by January 5', 'me', 'send the list', '2027-01-05'],
  ['!promise send the list by 31 November', 'me', 'send the list by 31 November', null],
  ['!promise send the list by next Friday', 'me', 'send the list', '2026-12-04'],
  ['!promise send the list by Monday', 'me', 'send the list', '2026-11-30'],
  ['!promise write to @Tomas Brandvold by the end of the month', 'me', 'write to Tomas Brandvold', '2026-11-30'],
  ['Wards are short. I’ll ask around by Wednesday. She laughed.', 'me', 'ask around', '2026-11-25'],
])('promise: %s', (notes, by, what, dueOn) => {
  expect(promisesIn(notes)).toEqual([[by, what, dueOn]]);
});

test.each([
  'Great!',
  'So good!that',
  'I will not send it',
  'She will never do nights again',
  'I willow',
  'She thinks I will like it',
  '!',
  '! ',
  '!p',
  'They said no',
])('no promise: %s', (notes) => {
  expect(promisesIn(notes)).toEqual([]);
});

test.each<[string, string, string | null]>([
  ['@Beatriz Okonjo', 'Beatriz Okonjo', null],
  ['@Beatriz Okonjo at Hollin Health, she hires nurses', 'Beatriz Okonjo', 'Hollin Health'],
  ['@beatriz', 'beatriz', null],
  ['see @María del Mar Ortiz (Finch & Co) soon', 'María del Mar Ortiz', 'Finch & Co'],
  ['@"the archivist in York"', 'the archivist in York', null],
  ['@王小明 介绍', '王小明', null],
  ['@Jean-Luc O’Neill.', 'Jean-Luc O’Neill', null],
  ['@J. Okonjo knows', 'J. Okonjo', null],
  ['Talk to Beatriz Okonjo at Hollin, she hires nurses who count things', 'Beatriz Okonjo', 'Hollin'],
  ['She can introduce me to Ludwig van Beekum from the Alder Archive', 'Ludwig van Beekum', 'Alder Archive'],
  ['(@Tove)', 'Tove', null],
  ['@Tove Hallam\nat Hollin', 'Tove Hallam', null],
])('name: %s', (notes, name, company) => {
  expect(namesIn(notes)).toEqual([[name, company]]);
});

test.each([
  'tove@example.org',
  'call @ 10:30',
  'talk to The Team',
  'talk to Priya Raman',
  '@Priya',
  '@',
  'meet at York',
])('no name: %s', (notes) => {
  expect(namesIn(notes)).toEqual([]);
});

describe('all of the notes', () => {
  const notes = 'Good week: two days on wards.\n\nI’ll send the form by Friday\n\nTalk to Beatriz Okonjo at Hollin';

  test('are caught in order, with the words they stand in', () => {
    const caught = catchNotes(notes, context);
    expect(caught.map(({ start, end }) => notes.slice(start, end))).toEqual([
      'I’ll send the form by Friday',
      'Talk to Beatriz Okonjo',
    ]);
  });

  test('a catch keeps its key while other words change, and stands once', () => {
    const keys = catchNotes(notes, context).map(({ key }) => key);
    expect(catchNotes(`Started late.\n${notes}\n@Beatriz Okonjo`, context).map(({ key }) => key)).toEqual(keys);
  });
});

test('whatever is typed, offsets lie within it and days are real', () => {
  const pieces = fc.constantFrom(
    '!',
    '@',
    'promise ',
    'by ',
    'Friday',
    'I’ll ',
    '\n',
    'they will ',
    '5 May',
    'Tove ',
    '. ',
    '😀',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: 'grapheme' })), { maxLength: 40 }), (parts) => {
      const notes = parts.join('');
      for (const one of catchNotes(notes, context)) {
        expect(one.start).toBeGreaterThanOrEqual(0);
        expect(one.end).toBeLessThanOrEqual(notes.length);
        expect(one.end).toBeGreaterThan(one.start);
        if (one.kind === 'promise' && one.dueOn !== null)
          expect(() => Temporal.PlainDate.from(one.dueOn ?? '')).not.toThrow();
      }
    }),
  );
});

test('hostile notes take no time and give few catches', () => {
  const start = performance.now();
  for (const part of ['!a ', '@A ', '@A b', 'I will ', 'talk to A', 'by by ', '@A-', "A'", '\n', ' ', 'a.', 'Priya ']) {
    expect(catchNotes(part.repeat(30_000), context).length).toBeLessThanOrEqual(50);
  }
  expect(performance.now() - start).toBeLessThan(3_000);
});
