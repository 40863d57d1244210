import { assemble, type Draft } from './assemble';
import type { layouts } from './channels';
import type { Choice } from './expand';
import type { Facts } from './facts/facts';
import type { Plan } from './part';

type Layout = (typeof layouts)[keyof typeof layouts];

/** Room for a greeting by name and the short form, where not even that is shorter than the letter before; more for long names. */
const roomsForNudge = [80, 110, 140, 240];
/** Nothing whole is shorter than this. */
const leastLength = 30;

/** A letter by `plan` of at most `length` UTF-16 code units; null where it would be without a part it needs. */
export function writeWithin(plan: Plan, layout: Layout, facts: Facts, choice: Choice, length: number): Draft | null {
  const skeletons = plan[layout];
  const full = assemble(plan, skeletons[choice.seed % skeletons.length] ?? [], facts, choice, length);
  if (!plan.brief || hasAll(full, plan.brief.fullNeeds)) return full;
  const brief = assemble(plan, plan.brief[layout], facts, choice, length);
  // On a thread the name stands above; somebody who calls has to say who it is.
  const needs = layout === 'spoken' ? ['greeting', ...plan.brief.needs] : plan.brief.needs;
  return hasAll(brief, needs) ? brief : null;
}

function hasAll({ segments }: Draft, names: readonly string[]): boolean {
  return names.every((name) => segments.some(({ part }) => part === name));
}

/**
 * A follow-up has fewer characters than the letter before, and fewer words too: long words don't make it shorter. Below a
 * letter of so few words that no whole follow-up is shorter ("Hi Tove, coffee?"), the short form with a greeting stands: a
 * line that is a word longer is kinder than one that says nothing. Without `previous` the letter may be as long as `aim`.
 */
export function writeShorter(
  previous: string | undefined,
  aim: number,
  write: (length: number) => Draft | null,
): Draft {
  const most = previous === undefined ? null : { length: previous.trim().length, words: countWords(previous) };
  const start = Math.min(aim, (most?.length ?? Number.POSITIVE_INFINITY) - 1);
  for (let length = start; length >= leastLength; length -= Math.max(1, Math.floor(length / 25))) {
    const draft = write(length);
    if (draft === null) break;
    if (most === null || countWords(draft.text) < most.words) return draft;
  }
  for (const room of roomsForNudge) {
    const draft = write(room);
    if (draft) return draft;
  }
  return { text: '', segments: [], pieces: [] };
}

function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
