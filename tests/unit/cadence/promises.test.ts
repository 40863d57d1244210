import { expect, test } from 'vitest';
import type { Policy } from '@/lib/schema/policy';
import * as h from './history';

const cases: [name: string, events: h.Written[], due: string[], policy?: Partial<Policy>][] = [
  ['mine, on the day I named', [h.promised('2026-11-01', 'me', 'p', '2026-11-05')], ['promise 2026-11-05 p']],
  ['mine, without a day', [h.promised('2026-11-01', 'me', 'p')], ['promise 2026-11-08 p']],
  ['as the policy says', [h.promised('2026-11-01', 'me', 'p')], ['promise 2026-11-03 p'], { promiseDays: 2 }],
  [
    'theirs, a week past their day',
    [h.promised('2026-11-01', 'them', 'p', '2026-11-05')],
    ['their-promise 2026-11-12 p'],
  ],
  ['theirs, without a day', [h.promised('2026-11-01', 'them', 'p')], ['their-promise 2026-11-08 p']],
  ['kept', [h.promised('2026-11-01', 'me', 'p'), h.kept('2026-11-02', 'p')], []],
  ['kept by them', [h.promised('2026-11-01', 'them', 'p'), h.kept('2026-11-02', 'p')], []],
  ['kept, logged with an earlier day', [h.promised('2026-11-03', 'me', 'p'), h.kept('2026-11-02', 'p')], []],
  ['another one kept', [h.promised('2026-11-01', 'me', 'p'), h.kept('2026-11-02', 'q')], ['promise 2026-11-08 p']],
  [
    'several, each by itself',
    [
      h.promised('2026-11-02', 'me', 'q'),
      h.promised('2026-11-01', 'me', 'p'),
      h.promised('2026-11-03', 'me', 'r'),
      h.kept('2026-11-03', 'q'),
    ],
    ['promise 2026-11-08 p', 'promise 2026-11-10 r'],
  ],
  [
    'promised again: the new day',
    [h.promised('2026-11-01', 'me', 'p', '2026-11-05'), h.promised('2026-11-06', 'me', 'p', '2026-12-01')],
    ['promise 2026-12-01 p'],
  ],
  ['a rest changes nothing', [h.promised('2026-11-01', 'me', 'p'), h.rested('2026-11-02')], ['promise 2026-11-08 p']],
  [
    'nor does a no that was thanked for',
    [h.promised('2026-11-01', 'them', 'p'), h.answered('2026-11-02', 'no'), h.sent('2026-11-02', 'thank-for-no')],
    ['their-promise 2026-11-08 p'],
  ],
];

test.each(cases)('%s', (_name, events, due, policy) => {
  expect(h.dueLines(events, '2026-11-22', policy)).toEqual(due);
});
