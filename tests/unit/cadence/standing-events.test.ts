import { expect, test } from 'vitest';
import { standingEvents } from '@/lib/cadence/standing-events';
import * as h from './history';

const standingIds = (events: h.Written[]) => standingEvents(h.withIds(events)).map(({ id }) => id);
const on = '2026-11-01';

const voids: [name: string, events: h.Written[], standing: string[]][] = [
  ['taken back', [h.listed(on), h.voided(on, 'e0')], []],
  ['the taking back taken back', [h.listed(on), h.voided(on, 'e0'), h.voided(on, 'e1')], ['e0']],
  ['and once more', [h.listed(on), h.voided(on, 'e0'), h.voided(on, 'e1'), h.voided(on, 'e2')], []],
  ['taken back twice, once in force', [h.listed(on), h.voided(on, 'e0'), h.voided(on, 'e0'), h.voided(on, 'e1')], []],
  ['an unknown event', [h.listed(on), h.voided(on, 'e9')], ['e0']],
  ['a void of itself', [h.listed(on), h.voided(on, 'e1')], ['e0']],
  ['voids in a ring', [h.listed(on), h.voided(on, 'e2'), h.voided(on, 'e1')], ['e0']],
  ['before the event it takes back', [h.voided('2026-10-01', 'e1'), h.listed(on)], []],
];

test.each(voids)('%s', (_name, events, standing) => {
  expect(standingIds(events)).toEqual(standing);
});

test('a chain of ten thousand voids', () => {
  const chain = [h.listed(on), ...Array.from({ length: 10_000 }, (_, index) => h.voided(on, `e${index}`))];
  expect(standingIds(chain)).toEqual(['e0']);
  expect(standingIds([...chain, h.voided(on, 'e10000')])).toEqual([]);
});

test('by day, then as things follow from each other, then by id', () => {
  const day: h.Written[] = [
    { ...h.snoozed(on, on), id: 'snoozed' },
    { ...h.sent(on, 'thank-you'), id: 'thanked' },
    { ...h.scheduled(on, '2026-12-01'), id: 'next date' },
    { ...h.met(on), id: 'met' },
    { ...h.scheduled(on, on), id: 'date' },
    { ...h.cancelled(on), id: 'cancelled' },
    { ...h.answered(on, 'yes'), id: 'yes10' },
    { ...h.answered(on, 'no'), id: 'yes9' },
    { ...h.sent(on, 'follow-up'), id: 'follow-up' },
    { ...h.sent(on, 'request'), id: 'request' },
    { ...h.rested(on), id: 'rested' },
    { ...h.listed(on), id: 'listed' },
    { ...h.listed('2026-10-31'), id: 'the day before' },
  ];
  expect(standingIds(day)).toEqual([
    'the day before',
    'listed',
    'rested',
    'request',
    'follow-up',
    'yes9',
    'yes10',
    'cancelled',
    'date',
    'met',
    'next date',
    'snoozed',
    'thanked',
  ]);
});

test('asking for an introduction comes after an answer or a meeting of that day whose id is earlier', () => {
  const ask = h.sent(on, 'ask-introduction');
  expect(standingIds([h.sent(on, 'request'), h.answered(on, 'no'), ask])).toEqual(['e0', 'e1', 'e2']);
  expect(standingIds([h.met(on), ask, h.answered(on, 'yes')])).toEqual(['e2', 'e0', 'e1']);
  expect(standingIds([ask, h.answered(on, 'yes'), h.met(on)])).toEqual(['e0', 'e1', 'e2']);
});
