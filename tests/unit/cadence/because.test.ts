import { expect, test } from 'vitest';
import type { Because } from '@/lib/cadence/because';
import { dueForPerson } from '@/lib/cadence/due';
import { defaultPolicy } from '@/lib/schema/policy';
import * as h from './history';

const request = h.sent('2026-11-02', 'request');
const thanked = [h.met('2026-11-02'), h.sent('2026-11-02', 'thank-you')];
const on = '2026-11-02';

const cases: [point: string, events: h.Written[], because: Because][] = [
  ['A1', [h.listed(on)], { reason: 'listed', on, days: 3 }],
  ['D1', [request], { reason: 'no-answer', on, moment: 'request', followUps: 0, days: 14 }],
  [
    'D1',
    [request, ...['2026-11-03', '2026-11-04', '2026-11-05'].map((day) => h.sent(day, 'follow-up'))],
    { reason: 'no-answer', on: '2026-11-05', moment: 'follow-up', followUps: 3, days: 14 },
  ],
  ['D1', [h.answered(on, 'later')], { reason: 'said-later', on, days: 30 }],
  ['D1', [h.answered(on, 'later', '2026-12-01')], { reason: 'said-later', on, until: '2026-12-01', days: 30 }],
  ['B5', [h.answered(on, 'yes')], { reason: 'said-yes', on, days: 1 }],
  ['B5', [h.scheduled('2026-11-01', on), h.cancelled(on)], { reason: 'cancelled', on, days: 1 }],
  ['E2', [h.scheduled(on, '2026-11-30')], { reason: 'conversation-ahead', on, day: '2026-11-30' }],
  [
    'E2',
    [{ on, type: 'scheduled', day: '2026-11-30', time: '10:30', minutes: 20 }],
    { reason: 'conversation-ahead', on, day: '2026-11-30', time: '10:30' },
  ],
  ['F2', [h.scheduled(on, '2026-11-09')], { reason: 'conversation-past', on, day: '2026-11-09' }],
  ['G1', [h.met(on)], { reason: 'met', on, days: 0 }],
  ['G1', [h.answered(on, 'no')], { reason: 'said-no', on, days: 0 }],
  ['G2', thanked, { reason: 'advice-taken', on, days: 30 }],
  ['G6', [...thanked, h.sent('2026-11-09', 'outcome')], { reason: 'last-contact', on: '2026-11-09', days: 60 }],
  ['G3', [h.promised(on, 'me', 'p')], { reason: 'promised', on, what: 'the reading list', days: 7 }],
  [
    'G3',
    [h.promised(on, 'them', 'p', '2026-11-09')],
    { reason: 'they-promised', on, what: 'the reading list', dueOn: '2026-11-09', days: 7 },
  ],
  ['G5', [h.introduced('2026-11-01', 'bo')], { reason: 'met-introduced', on, person: 'bo', days: 1 }],
];

test.each(cases)('%s because %o', (point, events, because) => {
  const person = { id: 'ada', events: h.withIds(events) };
  const due = dueForPerson(person, (id) => (id === 'bo' ? [on] : []), defaultPolicy, '2026-11-22');
  expect(due.map((item) => [item.point, item.because])).toEqual([[point, because]]);
});
