import { expect, test } from 'vitest';
import { addDays, laterDay, localDayOf } from '@/lib/cadence/days';

test.each([
  ['2026-11-22', 14, '2026-12-06'],
  ['2026-03-01', -1, '2026-02-28'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2026-12-31', 1, '2027-01-01'],
  ['9999-12-30', 3650, '9999-12-31'],
])('%s plus %i days is %s', (day, count, sum) => {
  expect(addDays(day, count)).toBe(sum);
});

test('the later day', () => {
  expect(laterDay('2026-11-09', '2026-11-10')).toBe('2026-11-10');
  expect(laterDay('2026-12-01', '2026-11-30')).toBe('2026-12-01');
});

const lateEvening = Date.UTC(2026, 10, 22, 23, 30);
test.each([
  ['UTC', '2026-11-22'],
  ['Asia/Tokyo', '2026-11-23'],
  ['America/Los_Angeles', '2026-11-22'],
  ['Pacific/Kiritimati', '2026-11-23'],
])('one moment is in %s on %s', (zone, day) => {
  expect(localDayOf(lateEvening, zone)).toBe(day);
});

test('both sides of the hour that daylight saving skips are one day', () => {
  expect(localDayOf(Date.UTC(2026, 2, 29, 0, 59), 'Europe/Berlin')).toBe('2026-03-29');
  expect(localDayOf(Date.UTC(2026, 2, 29, 1, 1), 'Europe/Berlin')).toBe('2026-03-29');
});

test('without a zone, the device decides', () => {
  const now = new Date(2026, 10, 22, 12);
  expect(localDayOf(now.getTime())).toBe('2026-11-22');
});
