import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { agendaFor, stepAt } from '@/lib/interview/agenda';
import { fitToMinutes, questionsThatFit } from '@/lib/interview/fit-to-minutes';
import { clockWords, minutesTaken, readTimer } from '@/lib/interview/timer';

test.each([
  [15, [1, 1, 1, 1, 8, 1, 1, 1]],
  [20, [2, 1, 1, 2, 11, 1, 1, 1]],
  [30, [2, 1, 1, 2, 19, 2, 2, 1]],
])('%i minutes are shared out in the order of F1', (minutes, shares) => {
  const agenda = agendaFor(minutes);
  expect(agenda.map((step) => step.id)).toEqual([
    'hello',
    'agenda',
    'why',
    'who',
    'questions',
    'whom-else',
    'offer',
    'thanks',
  ]);
  expect(agenda.map((step) => step.minutes)).toEqual(shares);
});

test('the minutes add up to those agreed, however many', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_440 }), (minutes) => {
      const agenda = agendaFor(minutes);
      expect(agenda.reduce((sum, step) => sum + step.minutes, 0)).toBe(minutes);
      expect(agenda.every((step) => Number.isInteger(step.minutes) && step.minutes >= (minutes < 12 ? 0 : 1))).toBe(
        true,
      );
      expect(agenda.at(-1)?.startsAt).toBe(minutes - (agenda.at(-1)?.minutes ?? 0));
    }),
  );
});

test('the clock is in one step at a time', () => {
  const agenda = agendaFor(20);
  const at = (elapsed: number) => stepAt(agenda, elapsed)?.id;
  expect([at(0), at(1.9), at(2), at(6), at(16.99), at(19.5), at(45)]).toEqual([
    'hello',
    'hello',
    'agenda',
    'questions',
    'questions',
    'thanks',
    'thanks',
  ]);
});

test('questions are fitted to the minutes', () => {
  expect([5, 15, 20, 30, 60].map(questionsThatFit)).toEqual([2, 4, 5, 8, 8]);
  expect(fitToMinutes(['a', 'b', 'c', 'd', 'e'], 15)).toEqual({ fitting: ['a', 'b', 'c', 'd'], spare: ['e'] });
});

const start = Date.UTC(2026, 10, 23, 10, 30);
const minute = 60_000;

test.each([
  [-5 * minute, 'running', '20:00'],
  [0, 'running', '20:00'],
  [1, 'running', '20:00'],
  [1_000, 'running', '19:59'],
  [17 * minute + 59_999, 'running', '2:01'],
  [18 * minute, 'closing', '2:00'],
  [20 * minute - 1, 'closing', '0:01'],
  [20 * minute, 'over', '0:00'],
  [90 * minute, 'over', '0:00'],
] as const)('after %i ms the clock is %s at %s', (elapsed, phase, words) => {
  const reading = readTimer(start, 20, start + elapsed);
  expect([reading.phase, clockWords(reading.remaining)]).toEqual([phase, words]);
  expect(reading.endsAt).toBe(start + 20 * minute);
});

test('over time is counted', () => {
  expect(readTimer(start, 20, start + 23 * minute).overBy).toBe(3 * minute);
});

test('the minutes taken are whole, and at least one', () => {
  expect([0, 29_000, 22.4 * minute, -5].map((took) => minutesTaken(start, start + took))).toEqual([1, 1, 22, 1]);
});
