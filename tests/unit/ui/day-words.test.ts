import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysUntil, exactDay, pastDayWords, untilWords, weekdayWords } from '@/lib/ui/day-words';

const today = '2026-11-23'; // a Monday

describe('untilWords', () => {
  it.each([
    ['2026-11-23', 'today'],
    ['2026-11-24', 'tomorrow'],
    ['2026-11-26', 'in 3 days'],
    ['2026-11-30', 'in 7 days'],
    ['2026-12-07', 'in 2 weeks'],
    ['2026-12-08', 'in 15 days'],
    ['2027-01-18', 'in 8 weeks'],
    ['2027-01-19', '19 January 2027'],
    ['2026-11-20', '20 November'],
  ])('%s is %s', (day, words) => {
    expect(untilWords(day, today, 'en-GB')).toBe(words);
  });
});

describe('pastDayWords', () => {
  it.each([
    ['2026-11-23', 'today'],
    ['2026-11-22', 'yesterday'],
    ['2026-11-20', 'Friday'],
    ['2026-11-17', 'Tuesday'],
    // A week ago has the name of today: the date says it better.
    ['2026-11-16', '16 November'],
    ['2025-11-20', '20 November 2025'],
    ['2026-11-24', '24 November'],
  ])('%s is %s', (day, words) => {
    expect(pastDayWords(day, today, 'en-GB')).toBe(words);
  });
});

describe('weekdayWords', () => {
  it.each([
    ['2026-11-23', 'today'],
    ['2026-11-24', 'tomorrow'],
    ['2026-11-26', 'Thursday'],
    ['2026-11-30', '30 November'],
    ['2026-11-22', '22 November'],
  ])('%s is %s', (day, words) => {
    expect(weekdayWords(day, today, 'en-GB')).toBe(words);
  });
});

describe('exactDay', () => {
  it('has the year only where it is another', () => {
    expect(exactDay('2026-11-20', today, 'en-GB')).toBe('Friday 20 November');
    // Some versions of the platform's data set a comma before a date with its year.
    expect(exactDay('2027-01-01', today, 'en-GB')).toMatch(/^Friday,? 1 January 2027$/);
  });
  it('speaks the language asked for', () => {
    expect(exactDay('2026-11-20', today, 'de')).toBe('Freitag, 20. November');
    expect(untilWords('2026-11-24', today, 'de')).toBe('morgen');
  });
});

const days = fc
  .integer({ min: -3_000, max: 3_000 })
  .map((by) => Temporal.PlainDate.from(today).add({ days: by }).toString());

it('counts days, over months and leap years, the same way back', () => {
  fc.assert(
    fc.property(days, days, (one, other) => {
      expect(daysUntil(one, other) + daysUntil(other, one)).toBe(0);
      expect(
        Temporal.PlainDate.from(other)
          .add({ days: daysUntil(one, other) })
          .toString(),
      ).toBe(one);
    }),
  );
});

it('names the day itself, whatever the zone of the machine', () => {
  fc.assert(
    fc.property(days, (day) => {
      expect(exactDay(day, today, 'en-GB')).toContain(` ${Number(day.slice(8))} `.trimEnd());
    }),
  );
});
