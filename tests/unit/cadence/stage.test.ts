import { expect, test } from 'vitest';
import { stageOf } from '@/lib/cadence/stage';
import type { Stage } from '@/lib/schema/person';
import * as h from './history';

const request = h.sent('2026-11-02', 'request');
const yes = h.answered('2026-11-03', 'yes');
const date = h.scheduled('2026-11-04', '2026-11-10');
const met = [request, yes, date, h.met('2026-11-10')];
const inTouch = [...met, h.sent('2026-11-10', 'thank-you'), h.sent('2026-12-10', 'outcome')];

const cases: [Stage, string, h.Written[]][] = [
  ['listed', 'no history', []],
  ['listed', 'listed', [h.listed('2026-11-01')]],
  ['written', 'asked', [h.listed('2026-11-01'), request]],
  ['answered', 'a yes', [request, yes]],
  ['answered', 'later', [request, h.answered('2026-11-03', 'later')]],
  [
    'written',
    'asked again after later',
    [request, h.answered('2026-11-03', 'later'), h.sent('2026-12-03', 'follow-up')],
  ],
  ['answered', 'a no', [request, h.answered('2026-11-03', 'no')]],
  ['resting', 'a no, thanked for', [request, h.answered('2026-11-03', 'no'), h.sent('2026-11-04', 'thank-for-no')]],
  ['scheduled', 'a date', [request, yes, date]],
  ['answered', 'a date called off', [request, yes, date, h.cancelled('2026-11-05')]],
  ['met', 'met', met],
  ['met', 'met and asked again', [...met, h.sent('2027-01-01', 'request')]],
  ['in-touch', 'thanked and told', inTouch],
  ['scheduled', 'a second date', [...inTouch, h.scheduled('2027-01-01', '2027-01-10')]],
  ['resting', 'let go', [request, h.rested('2026-11-30')]],
  ['written', 'and back', [request, h.rested('2026-11-30'), h.reopened('2026-12-01')]],
  ['written', 'an answer taken back', [request, yes, h.voided('2026-11-03', 'e1')]],
];

test.each(cases)('%s: %s', (stage, _name, events) => {
  expect(stageOf(h.withIds(events))).toBe(stage);
});
