import type { Candidate } from './expand';

/** A part's place in a letter: the ways to fill it, and how many characters separate it from what stands before. */
export interface Slot {
  candidates: Candidate[];
  gapBefore: number;
}

interface State {
  length: number;
  score: number;
  picks: (Candidate | null)[];
}

/**
 * Picks one candidate for each slot, or none, so that the whole stays within `budget` (UTF-16 code units) and is worth the
 * most. Slots keep their order; the answer has one entry a slot. Exact, by keeping only choices that no shorter choice
 * beats.
 */
export function bestFit(slots: readonly Slot[], budget: number): (Candidate | null)[] {
  let states: State[] = [{ length: 0, score: 0, picks: [] }];
  for (const slot of slots) {
    const options = undominated(
      slot.candidates.map((candidate) => ({ length: candidate.text.length, score: candidate.score, candidate })),
    );
    states = undominated(
      states.flatMap(({ length, score, picks }) => [
        { length, score, picks: [...picks, null] },
        ...options
          .map((option) => ({
            length: length + slot.gapBefore + option.length,
            score: score + option.score,
            picks: [...picks, option.candidate],
          }))
          .filter((state) => state.length <= budget),
      ]),
    );
  }
  return states.at(-1)?.picks ?? [];
}

/** From short to long, only those worth more than everything shorter. */
function undominated<Option extends { length: number; score: number }>(options: Option[]): Option[] {
  options.sort((a, b) => a.length - b.length || b.score - a.score);
  const kept: Option[] = [];
  for (const option of options) if (option.score > (kept.at(-1)?.score ?? Number.NEGATIVE_INFINITY)) kept.push(option);
  return kept;
}
