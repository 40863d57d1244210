import { expect, test } from 'vitest';
import { momentOf, nextFullHour } from '@/lib/cadence/hours';

const at = (time: string, zone: string) => Temporal.ZonedDateTime.from(`${time}[${zone}]`).epochMilliseconds;

test.each([
  ['2026-11-23T08:59', 'Europe/Berlin', '2026-11-23T09:00'],
  ['2026-11-23T09:00', 'Europe/Berlin', '2026-11-23T10:00'],
  ['2026-11-23T09:00:01', 'Europe/Berlin', '2026-11-23T10:00'],
  ['2026-11-23T09:10', 'Asia/Kathmandu', '2026-11-23T10:00'],
  ['2026-03-29T01:30', 'Europe/Berlin', '2026-03-29T03:00'],
])('after %s in %s the next full hour is %s', (now, zone, next) => {
  expect(nextFullHour(at(now, zone), zone)).toBe(at(next, zone));
});

test('the hour that comes twice in autumn is two hours', () => {
  const first = at('2026-10-25T02:30+02:00', 'Europe/Berlin');
  expect(nextFullHour(first, 'Europe/Berlin')).toBe(at('2026-10-25T02:00+01:00', 'Europe/Berlin'));
});

test.each([
  ['2026-11-23', '09:00', 'Asia/Kathmandu', '2026-11-23T03:15:00Z'],
  ['2026-11-23', '24:00', 'UTC', '2026-11-24T00:00:00Z'],
  // Left out by daylight saving: an hour later on the clock.
  ['2026-03-29', '02:30', 'Europe/Berlin', '2026-03-29T01:30:00Z'],
  // Comes twice: the first.
  ['2026-10-25', '02:30', 'Europe/Berlin', '2026-10-25T00:30:00Z'],
  // A midnight that is left out.
  ['2026-09-05', '24:00', 'America/Santiago', '2026-09-06T04:00:00Z'],
])('%s %s in %s is %s', (day, time, zone, moment) => {
  expect(new Date(momentOf(day, time, zone)).toISOString()).toBe(moment.replace('Z', '.000Z'));
});
