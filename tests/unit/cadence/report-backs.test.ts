import { expect, test } from 'vitest';
import { metDaysOf } from '@/lib/cadence/report-backs';
import * as h from './history';

const sentToBo = h.introduced('2026-10-01', 'bo');
const bo = { bo: ['2026-10-20'] };

const cases: [name: string, events: h.Written[], metOthers: Record<string, string[]>, due: string[]][] = [
  ['not before I met them', [sentToBo], {}, []],
  ['the day after', [sentToBo], bo, ['report-back 2026-10-21 bo']],
  ['reported', [sentToBo, h.sent('2026-10-20', 'report-back', 'bo')], bo, []],
  ['reported without a name', [sentToBo, h.sent('2026-10-21', 'report-back')], bo, []],
  ['reported about another', [sentToBo, h.sent('2026-10-21', 'report-back', 'cy')], bo, ['report-back 2026-10-21 bo']],
  [
    'word before the meeting is no report',
    [sentToBo, h.sent('2026-10-10', 'report-back', 'bo')],
    bo,
    ['report-back 2026-10-21 bo'],
  ],
  ['another letter is no report', [sentToBo, h.sent('2026-10-21', 'keep-in-touch')], bo, ['report-back 2026-10-21 bo']],
  [
    'several introductions, each its own',
    [
      sentToBo,
      h.introduced('2026-10-01', 'cy'),
      h.introduced('2026-10-01', 'di'),
      h.sent('2026-10-30', 'report-back', 'cy'),
    ],
    { bo: ['2026-10-20'], cy: ['2026-10-25'], di: ['2026-10-05'] },
    ['report-back 2026-10-06 di', 'report-back 2026-10-21 bo'],
  ],
  ['introduced twice, owed once', [sentToBo, h.introduced('2026-10-02', 'bo')], bo, ['report-back 2026-10-21 bo']],
  [
    'counted from the first meeting after it',
    [sentToBo],
    { bo: ['2026-09-01', '2026-10-05', '2026-10-20'] },
    ['report-back 2026-10-06 bo'],
  ],
  ['introduction logged late', [h.introduced('2026-10-25', 'bo')], bo, ['report-back 2026-10-21 bo']],
  ['a rest changes nothing', [sentToBo, h.rested('2026-10-02')], bo, ['report-back 2026-10-21 bo']],
  [
    'nor does a no that was thanked for',
    [sentToBo, h.answered('2026-10-02', 'no'), h.sent('2026-10-02', 'thank-for-no')],
    bo,
    ['report-back 2026-10-21 bo'],
  ],
];

test.each(cases)('%s', (_name, events, metOthers, due) => {
  expect(h.dueLines(events, '2026-11-22', {}, metOthers)).toEqual(due);
});

test('the days on which one met: in order, without what was taken back', () => {
  const events = h.withIds([
    h.met('2026-10-20'),
    h.met('2026-10-05'),
    h.met('2026-10-09'),
    h.voided('2026-10-10', 'e2'),
  ]);
  expect(metDaysOf(events)).toEqual(['2026-10-05', '2026-10-20']);
});
