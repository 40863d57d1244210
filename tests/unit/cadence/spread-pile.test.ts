import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DueItem } from '@/lib/cadence/due';
import type { DueKind } from '@/lib/cadence/due-kinds';
import { spreadPile } from '@/lib/cadence/spread-pile';

const today = '2026-11-23';

const due = (person: string, dueOn: string, kind: DueKind = 'follow-up'): DueItem => ({
  person,
  kind,
  dueOn,
  point: 'D1',
  because: { reason: 'said-yes', on: dueOn, days: 1 },
});
const left = (count: number, kind?: DueKind) =>
  Array.from({ length: count }, (_, at) => due(`p${at}`, `2026-10-${String(at + 1).padStart(2, '0')}`, kind));

describe('there is a pile', () => {
  test.each([
    ['five left alone', left(5), 0],
    ['six left alone', left(6), 3],
    ['six that are a week overdue at most', left(6).map((item) => ({ ...item, dueOn: '2026-11-16' })), 0],
    ['one person with six things', left(6).map((item) => ({ ...item, person: 'ada' })), 0],
    ['nothing', [], 0],
  ])('%s', (_, items, postponed) => {
    expect(spreadPile(items, today)).toHaveLength(postponed);
  });
});

test('the most important stay today, then the longest overdue; three a day', () => {
  const items = [...left(7), due('tove', '2026-11-20', 'thank-you')];
  expect(spreadPile(items, today)).toEqual([
    { person: 'p2', until: '2026-11-24' },
    { person: 'p3', until: '2026-11-24' },
    { person: 'p4', until: '2026-11-24' },
    { person: 'p5', until: '2026-11-25' },
    { person: 'p6', until: '2026-11-25' },
  ]);
});

test('a conversation ahead is never put off', () => {
  const items = [...left(7), due('p6', today, 'prepare')];
  expect(spreadPile(items, today).map(({ person }) => person)).toEqual(['p3', 'p4', 'p5']);
});

test('nothing is put off to a quiet day, unless every day is one', () => {
  const isWeekend = (day: string) => Temporal.PlainDate.from(day).dayOfWeek > 5;
  const friday = '2026-11-27';
  expect(spreadPile(left(7), friday, isWeekend).map(({ until }) => until)).toEqual([
    '2026-11-30',
    '2026-11-30',
    '2026-11-30',
    '2026-12-01',
  ]);
  expect(spreadPile(left(6), friday, () => true).map(({ until }) => until)).toEqual([
    '2026-11-28',
    '2026-11-28',
    '2026-11-28',
  ]);
});

test('however many: nobody twice, no day fuller than today, all within ten days', () => {
  fc.assert(
    fc.property(fc.integer({ min: 6, max: 300 }), (count) => {
      const items = Array.from({ length: count }, (_, at) => due(`p${at}`, '2026-10-01'));
      const postponed = spreadPile(items, today);
      const days = new Map<string, number>();
      for (const { until } of postponed) days.set(until, (days.get(until) ?? 0) + 1);
      const stays = count - postponed.length;
      expect(new Set(postponed.map(({ person }) => person)).size).toBe(postponed.length);
      expect(stays).toBeGreaterThanOrEqual(3);
      expect(Math.max(...days.values())).toBeLessThanOrEqual(stays);
      expect([...days.keys()].every((day) => day > today && day < '2026-12-03')).toBe(true);
    }),
  );
});
