import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Candidate } from '@/lib/message/expand';
import { bestFit, type Slot } from '@/lib/message/fit';

const candidate = (length: number, score: number): Candidate => ({
  part: 'p',
  text: 'x'.repeat(length),
  pieces: [],
  score,
});
const slots = fc.array(
  fc.record({
    candidates: fc.array(fc.tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 100 }))),
    gapBefore: fc.integer({ min: 1, max: 2 }),
  }),
  { maxLength: 4 },
);

/** The best score of all, by trying everything. */
function bestByTrying([slot, ...rest]: Slot[], budget: number): number {
  if (slot === undefined) return 0;
  const without = bestByTrying(rest, budget);
  const scores = slot.candidates
    .filter(({ text }) => text.length + slot.gapBefore <= budget)
    .map(({ text, score }) => score + bestByTrying(rest, budget - text.length - slot.gapBefore));
  return Math.max(without, ...scores);
}

it('finds what trying everything finds, within the budget', () => {
  fc.assert(
    fc.property(slots, fc.integer({ min: 0, max: 80 }), (generated, budget) => {
      const given = generated.map(({ candidates, gapBefore }) => ({
        gapBefore,
        candidates: candidates.slice(0, 5).map(([length, score]) => candidate(length, score)),
      }));
      const picks = bestFit(given, budget);
      expect(picks).toHaveLength(given.length);
      const used = picks.reduce(
        (sum, pick, index) => sum + (pick ? pick.text.length + (given[index]?.gapBefore ?? 0) : 0),
        0,
      );
      expect(used).toBeLessThanOrEqual(budget);
      expect(picks.reduce((sum, pick) => sum + (pick?.score ?? 0), 0)).toBe(bestByTrying(given, budget));
    }),
  );
});
