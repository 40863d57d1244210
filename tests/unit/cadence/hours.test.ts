import { expect, test } from 'vitest';
import { localHourOf, nextFullHour } from '@/lib/cadence/hours';

const zone = Temporal.Now.timeZoneId();
const at = (time: string) => Temporal.ZonedDateTime.from(`2026-11-23T${time}[${zone}]`).epochMilliseconds;

test.each([
  ['08:59', '09:00'],
  ['09:00', '10:00'],
  ['09:00:01', '10:00'],
])('after %s the next full hour is %s', (now, next) => {
  expect(nextFullHour(at(now))).toBe(at(next));
});

test('the hour is the local one', () => {
  expect(localHourOf(at('23:59'))).toBe(23);
});
