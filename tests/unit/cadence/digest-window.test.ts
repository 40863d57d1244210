import { expect, test } from 'vitest';
import { digestWindow } from '@/lib/cadence/digest-window';

const hours = { digestHour: 9, nightFromHour: 22, quietWeekdays: [6, 7], quietDays: ['2026-12-25'] };
const written = (moment: number) => new Date(moment).toISOString().slice(0, 16);

/** 2026-11-23 is a Monday. */
test.each([
  ['a weekday', '2026-11-23', hours, 'Europe/Berlin', ['2026-11-23T08:00', '2026-11-23T21:00']],
  ['a Saturday', '2026-11-28', hours, 'Europe/Berlin', null],
  ['a Sunday', '2026-11-29', hours, 'Europe/Berlin', null],
  ['a holiday', '2026-12-25', hours, 'Europe/Berlin', null],
  ['the day after it', '2026-12-24', hours, 'Europe/Berlin', ['2026-12-24T08:00', '2026-12-24T21:00']],
  ['until midnight', '2026-11-23', { ...hours, nightFromHour: 24 }, 'UTC', ['2026-11-23T09:00', '2026-11-24T00:00']],
  [
    'a night that begins with the digest hour',
    '2026-11-23',
    { ...hours, digestHour: 23 },
    'UTC',
    ['2026-11-23T23:00', '2026-11-24T00:00'],
  ],
  [
    'an hour that daylight saving leaves out',
    '2026-03-30',
    { ...hours, digestHour: 2 },
    'Europe/Berlin',
    ['2026-03-30T00:00', '2026-03-30T20:00'],
  ],
  [
    'the day on which it is left out',
    '2026-03-29',
    { ...hours, digestHour: 2, quietWeekdays: [] },
    'Europe/Berlin',
    ['2026-03-29T01:00', '2026-03-29T20:00'],
  ],
  [
    'the day on which the hour comes twice',
    '2026-10-25',
    { ...hours, digestHour: 2, quietWeekdays: [] },
    'Europe/Berlin',
    ['2026-10-25T00:00', '2026-10-25T21:00'],
  ],
])('%s', (_, day, given, zone, expected) => {
  const window = digestWindow(day, given, zone);
  expect(window && [written(window.from), written(window.until)]).toEqual(expected);
});
