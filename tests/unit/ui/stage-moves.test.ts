import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stageOf } from '@/lib/cadence/stage';
import type { HistoryEvent } from '@/lib/schema/event';
import { stage as stages } from '@/lib/schema/person';
import { eventsForMove } from '@/lib/ui/stage-moves';

const today = '2026-11-23';
const listed: HistoryEvent = { id: '1', on: '2026-11-01', type: 'listed' };
const sent: HistoryEvent = { id: '2', on: '2026-11-02', type: 'sent', moment: 'request', channel: 'note', text: 'Hi' };
const met: HistoryEvent = { id: '3', on: '2026-11-03', type: 'met' };
const rested: HistoryEvent = { id: '4', on: '2026-11-04', type: 'rested' };

test.each([
  ['nobody to listed', [], 'listed', ['listed']],
  ['listed to asked', [listed], 'written', ['sent']],
  ['asked to answered', [listed, sent], 'answered', ['answered']],
  ['asked to met', [listed, sent], 'met', ['met']],
  ['met to in touch', [listed, sent, met], 'in-touch', ['sent', 'sent']],
  ['asked to resting', [listed, sent], 'resting', ['rested']],
  ['resting back to asked', [listed, sent, rested], 'written', ['reopened']],
  ['met back to asked', [listed, sent, met], 'written', null],
  ['a day that nobody knows', [listed, sent], 'scheduled', null],
] as const)('%s', (_, events, stage, expected) => {
  expect(eventsForMove(events, stage, today)?.map(({ type }) => type) ?? null).toEqual(expected);
});

test('whatever is offered leads to the stage it was offered for', () => {
  const histories = fc.subarray([listed, sent, met, rested]);
  fc.assert(
    fc.property(histories, fc.constantFrom(...stages.options), (events, stage) => {
      const moves = eventsForMove(events, stage, today);
      if (moves === null) return;
      const added = moves.map((event, at) => ({ ...event, id: `new-${at}-longer-than-the-others`, on: today }));
      expect(stageOf([...events, ...(added as HistoryEvent[])])).toBe(stage);
    }),
  );
});
