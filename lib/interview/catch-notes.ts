import type { LocalDay } from '@/lib/schema/local-day';
import { type CaughtName, findNames } from './catch-names';
import { type CaughtPromise, findPromises } from './catch-promises';

/** Something in the notes that is worth keeping by itself. `key` stays while its words do; offsets are UTF-16. */
export type Catch = (CaughtName | CaughtPromise) & { key: string };

export interface CatchContext {
  /** Local day on which the notes are taken: "by Friday" counts from it. */
  today: LocalDay;
  /** Whose conversation it is: "Priya will…" is their promise, and their own name introduces nobody. */
  theirName: string | null;
}

/** Longer notes are read only so far; nobody types more in one conversation. */
const longestNotes = 20_000;
const mostCatches = 50;

/**
 * Reads promises and names out of notes: `!promise …` and `@Name`, and plain sentences that say the same ("I'll send the
 * form by Friday", "talk to Beatriz Okonjo at Hollin"). Only suggestions: the user keeps them or not (GUIDANCE F2, F5,
 * G3). In the order in which they stand. The plain sentences are understood in English, the marks in any language.
 */
export function catchNotes(notes: string, { today, theirName }: CatchContext): Catch[] {
  const text = notes.slice(0, longestNotes);
  const seen = new Set<string>();
  const found: (CaughtName | CaughtPromise)[] = [
    ...findPromises(text, today, theirName),
    ...findNames(text, theirName),
  ];
  return found
    .sort((one, other) => one.start - other.start)
    .map((one) => ({ ...one, key: keyOf(one) }))
    .filter(({ key }) => !seen.has(key) && seen.add(key))
    .slice(0, mostCatches);
}

function keyOf(caught: CaughtName | CaughtPromise): string {
  const words = caught.kind === 'name' ? [caught.name] : [caught.by, caught.what, caught.dueOn ?? ''];
  return [caught.kind, ...words].join(':').toLowerCase();
}
