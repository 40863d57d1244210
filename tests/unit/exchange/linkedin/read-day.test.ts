import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findDayOrder, readDay, readMoment } from '@/lib/exchange/linkedin/read-day';

const days: [string, string | null][] = [
  ['27 Jun 2026', '2026-06-27'],
  ['6-Feb-26', '2026-02-06'],
  ['06-Feb-2026', '2026-02-06'],
  ['2/12/26, 11:44 AM', '2026-02-12'],
  ['2026-06-27', '2026-06-27'],
  ['2026-02-10 20:33:10 UTC', '2026-02-10'],
  ['27. Juni 2026', '2026-06-27'],
  ['27 juin 2026', '2026-06-27'],
  ['27 de junho de 2026', '2026-06-27'],
  ['3 févr. 2026', '2026-02-03'],
  ['3 Mär 2026', '2026-03-03'],
  ['3 März 2026', '2026-03-03'],
  ['Jun 27, 2026', '2026-06-27'],
  ['2026年6月27日', '2026-06-27'],
  ['27.06.2026', '2026-06-27'],
  ['1 Sept 2026', '2026-09-01'],
  ['31 Feb 2026', null],
  ['13/13/26', null],
  ['', null],
  ['Head of Mar', null],
  ['1 Jun 0026', null],
  ['27 Jun', null],
];

test.each(days)('%j is %j', (text, day) => {
  expect(readDay(text)).toBe(day);
});

test('takes the order of day and month from the column', () => {
  expect(findDayOrder(['1/2/26', '25/2/26'])).toBe('day-first');
  expect(findDayOrder(['1/2/26', '2/25/26'])).toBe('month-first');
  expect(readDay('3/2/26', 'day-first')).toBe('2026-02-03');
});

test.each([
  ['2026-02-10 20:33:10 UTC', Date.UTC(2026, 1, 10, 20, 33, 10)],
  ['2026-02-10T20:33:10Z', Date.UTC(2026, 1, 10, 20, 33, 10)],
  ['10 Feb 2026', Date.UTC(2026, 1, 10, 12)],
  ['2026-02-30 20:33:10 UTC', null],
  ['2026-02-10 29:33:10 UTC', null],
  ['soon', null],
])('the moment of %j', (text, at) => {
  expect(readMoment(text)).toBe(at);
});

test('reads back every day in the three forms of an export', () => {
  const day = fc.date({ min: new Date('2003-05-05'), max: new Date('2060-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(day, (date) => {
      const iso = date.toISOString().slice(0, 10);
      const short = new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' }).format(date);
      const [year, month, dayOfMonth] = iso.split('-').map(Number) as [number, number, number];
      expect(readDay(`${dayOfMonth} ${short} ${year}`)).toBe(iso);
      expect(readDay(`${dayOfMonth}-${short}-${iso.slice(2, 4)}`)).toBe(iso);
      expect(readDay(`${month}/${dayOfMonth}/${iso.slice(2, 4)}, 1:05 PM`)).toBe(iso);
    }),
  );
});

test('reads hostile cells quickly', () => {
  const started = performance.now();
  for (const text of ['1'.repeat(100_000), `${'- '.repeat(30)}x`, '1/'.repeat(50_000)]) readDay(text);
  expect(performance.now() - started).toBeLessThan(200);
});
