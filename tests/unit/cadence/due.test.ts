import { describe, expect, test } from 'vitest';
import { dueForAll, dueForPerson } from '@/lib/cadence/due';
import { defaultPolicy } from '@/lib/schema/policy';
import * as h from './history';

const request = h.sent('2026-11-01', 'request');

describe('snooze', () => {
  const cases: [name: string, events: h.Written[], due: string[]][] = [
    ['moves what was due before', [request, h.snoozed('2026-11-15', '2026-11-20')], ['follow-up 2026-11-20']],
    ['stays there when the day is past', [request, h.snoozed('2026-11-15', '2026-11-16')], ['follow-up 2026-11-16']],
    ['leaves what is due later', [request, h.snoozed('2026-11-02', '2026-11-10')], ['follow-up 2026-11-15']],
    [
      'the last one counts',
      [request, h.snoozed('2026-11-15', '2026-12-20'), h.snoozed('2026-11-16', '2026-11-18')],
      ['follow-up 2026-11-18'],
    ],
    [
      'of one day, the last made',
      [request, h.snoozed('2026-11-15', '2026-12-20'), h.snoozed('2026-11-15', '2026-11-18')],
      ['follow-up 2026-11-18'],
    ],
    [
      'an answer ends it',
      [request, h.snoozed('2026-11-15', '2026-12-20'), h.answered('2026-11-16', 'yes')],
      ['schedule 2026-11-17'],
    ],
    [
      'a meeting ends it',
      [request, h.snoozed('2026-11-15', '2026-12-20'), h.met('2026-11-16')],
      ['thank-you 2026-11-16'],
    ],
    [
      'a date ends it',
      [request, h.snoozed('2026-11-15', '2026-12-20'), h.scheduled('2026-11-16', '2026-11-26')],
      ['prepare 2026-11-25'],
    ],
    [
      'an answer later that day ends it',
      [request, h.snoozed('2026-11-15', '2026-12-20'), h.answered('2026-11-15', 'yes')],
      ['schedule 2026-11-16'],
    ],
    [
      'an answer of that day before it does not, nor does one in between',
      [
        request,
        h.answered('2026-11-15', 'later'),
        h.snoozed('2026-11-15', '2026-12-18'),
        h.answered('2026-11-15', 'yes'),
        h.snoozed('2026-11-15', '2026-12-20'),
      ],
      ['schedule 2026-12-20'],
    ],
    [
      'a letter does not',
      [request, h.snoozed('2026-11-02', '2026-12-20'), h.sent('2026-11-03', 'follow-up')],
      ['follow-up 2026-12-20'],
    ],
    [
      'on the day of the meeting it moves the thank-you',
      [h.met('2026-11-15'), h.snoozed('2026-11-15', '2026-11-16')],
      ['thank-you 2026-11-16'],
    ],
    [
      'moves promises too',
      [
        h.promised('2026-11-01', 'me', 'p'),
        h.promised('2026-11-01', 'me', 'q', '2026-12-01'),
        h.snoozed('2026-11-08', '2026-11-30'),
      ],
      ['promise 2026-11-30 p', 'promise 2026-12-01 q'],
    ],
    [
      'taken back',
      [request, h.snoozed('2026-11-15', '2026-12-20'), h.voided('2026-11-15', 'e1')],
      ['follow-up 2026-11-15'],
    ],
  ];
  test.each(cases)('%s', (_name, events, due) => {
    expect(h.dueLines(events, '2026-11-22')).toEqual(due);
  });

  test('an item tells from when it was moved', () => {
    const events = h.withIds([request, h.snoozed('2026-11-15', '2026-11-20')]);
    expect(dueForPerson({ id: 'ada', events }, () => [], defaultPolicy, '2026-11-22')).toEqual([
      {
        person: 'ada',
        kind: 'follow-up',
        point: 'D1',
        dueOn: '2026-11-20',
        movedFrom: '2026-11-15',
        because: { reason: 'no-answer', on: '2026-11-01', moment: 'request', followUps: 0, days: 14 },
      },
    ]);
  });
});

test('sorted by day, then by importance, then by person; report-backs know of other people', () => {
  const people = [
    { id: 'ada', events: h.withIds([h.sent('2026-11-08', 'request')]) },
    { id: 'bo', events: h.withIds([h.sent('2026-11-08', 'request'), h.promised('2026-11-15', 'me', 'p')]) },
    { id: 'cy', events: h.withIds([h.introduced('2026-11-01', 'di'), h.introduced('2026-11-01', 'nobody')]) },
    { id: 'di', events: h.withIds([h.met('2026-11-21')]) },
  ];
  const due = dueForAll(people, defaultPolicy, '2026-11-22').map(
    ({ person, kind, dueOn }) => `${dueOn} ${kind} ${person}`,
  );
  expect(due).toEqual([
    '2026-11-21 thank-you di',
    '2026-11-22 promise bo',
    '2026-11-22 report-back cy',
    '2026-11-22 follow-up ada',
    '2026-11-22 follow-up bo',
  ]);
});

test('a meeting taken back takes the report-back with it', () => {
  const people = [
    { id: 'cy', events: h.withIds([h.introduced('2026-11-01', 'di')]) },
    { id: 'di', events: h.withIds([h.met('2026-11-21'), h.voided('2026-11-21', 'e0')]) },
  ];
  expect(dueForAll(people, defaultPolicy, '2026-11-22')).toEqual([]);
});
