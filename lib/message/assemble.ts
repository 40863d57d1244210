import { type Candidate, type Choice, candidatesOf, type Piece } from './expand';
import type { Facts } from './facts/facts';
import { bestFit, type Slot } from './fit';
import type { Plan, Skeleton } from './part';
import type { Segment } from './request';

/** A letter as it was put together: its segments, and of each piece where it stands and which value it is. */
export interface Draft {
  text: string;
  segments: Segment[];
  /** UTF-16 offsets into the text. */
  pieces: (Piece & { start: number; part: string; whole: string })[];
}

const paragraphBreak = '\n\n';

/** Puts the best set of parts together in the order of `skeleton`, within `budget` UTF-16 code units. */
export function assemble(plan: Plan, skeleton: Skeleton, facts: Facts, choice: Choice, budget: number): Draft {
  const places = skeleton.flatMap((paragraph, row) => paragraph.map((name) => ({ name, row })));
  // Any part may turn out to be the first of its paragraph: counting a break before each is safe, a space would not be.
  // Before the very first there is none, so that as much more may be tried.
  const slots: Slot[] = places.map(({ name, row }) => {
    const part = plan.parts[name];
    return {
      candidates: part ? candidatesOf(name, part, facts, choice) : [],
      gapBefore: row > 0 ? paragraphBreak.length : 1,
    };
  });
  for (const more of [paragraphBreak.length, 1]) {
    const roomy = written(places, bestFit(slots, budget + more));
    if (roomy.text.length <= budget) return roomy;
  }
  return written(places, bestFit(slots, budget));
}

function written(places: { row: number }[], picks: (Candidate | null)[]): Draft {
  const chosen = places.flatMap(({ row }, index) => {
    const pick = picks[index];
    return pick ? [{ row, pick }] : [];
  });
  return join(
    chosen.map(({ row, pick }, index) => ({ row, pick: isAfterComma(chosen, index) ? lowered(pick) : pick })),
  );
}

/** In a note the greeting and the first sentence share a line: "Hi Ines, we both went…". */
function isAfterComma(chosen: { row: number; pick: Candidate }[], index: number): boolean {
  const before = chosen[index - 1];
  return before !== undefined && before.row === chosen[index]?.row && before.pick.text.endsWith(',');
}

function lowered(pick: Candidate): Candidate {
  const [first, ...rest] = pick.pieces;
  if (!first || first.placeholder !== null || /^I\b/u.test(first.text)) return pick;
  const piece = { ...first, text: first.text.charAt(0).toLowerCase() + first.text.slice(1) };
  return { ...pick, pieces: [piece, ...rest], text: pick.text.charAt(0).toLowerCase() + pick.text.slice(1) };
}

function join(chosen: { row: number; pick: Candidate }[]): Draft {
  const draft: Draft = { text: '', segments: [], pieces: [] };
  for (const [index, { row, pick }] of chosen.entries()) {
    const next = chosen[index + 1];
    const after = next === undefined ? '' : next.row === row ? ' ' : paragraphBreak;
    let start = draft.text.length;
    for (const piece of pick.pieces) {
      draft.pieces.push({ ...piece, start, part: pick.part, whole: pick.text });
      start += piece.text.length;
    }
    draft.segments.push({ part: pick.part, text: pick.text + after });
    draft.text += pick.text + after;
  }
  return draft;
}
