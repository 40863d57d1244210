import { expect, it } from 'vitest';
import { dayAndMonth, howLongAgo, onDay, onPastDay, weekdayAndDay } from '@/lib/message/facts/day';

it('names a day', () => {
  expect(dayAndMonth('2026-11-08')).toBe('8 November');
  expect(weekdayAndDay('2026-11-24')).toBe('Tuesday 24 November');
  expect(onDay('2026-11-24', '2026-11-20')).toBe('on Tuesday 24 November');
  expect(onDay('2026-11-24', '2026-11-23')).toBe('tomorrow');
  expect(onDay('2026-03-01', '2026-02-28')).toBe('tomorrow');
  expect(onDay('2026-11-24', '2026-11-24')).toBe('today');
});

it('leaves the weekday out once nobody remembers it', () => {
  expect(onPastDay('2026-11-19', '2026-11-22')).toBe('on Thursday 19 November');
  expect(onPastDay('2026-10-20', '2026-11-22')).toBe('on 20 October');
  expect(onPastDay('2026-10-20')).toBe('on Tuesday 20 October');
});

it.each([
  ['2026-11-01', null],
  ['2026-05-22', 'about six months'],
  ['2025-10-22', 'about a year'],
  ['2024-11-01', 'about two years'],
  ['2010-11-01', 'about 16 years'],
])('says how long ago %s was', (day, ago) => {
  expect(howLongAgo(day, '2026-11-22')).toBe(ago);
});
