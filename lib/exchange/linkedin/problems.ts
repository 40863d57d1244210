import type { TableKind } from './tables';

/**
 * Why a row of an export can't be used. *nobody*: neither name nor address. *no-name*, *no-address*, *no-day*: that is
 * missing or unreadable. *damaged*: too long, or its letters are broken. *twice*: the same person stands further up.
 * *draft*: never sent. *group*: to several people. *only-wrote-to-you*: a stranger whom you never answered. *no-note*: an
 * invitation without words. *which-is-you*: the messages don't tell which of two people you are.
 */
export const problemReasons = [
  'nobody',
  'no-name',
  'no-address',
  'no-day',
  'damaged',
  'twice',
  'draft',
  'group',
  'only-wrote-to-you',
  'no-note',
  'which-is-you',
] as const;
export type ProblemReason = (typeof problemReasons)[number];

/** Rows of one table that can't be used for one reason, with a few of them to look at. */
export interface Problem {
  table: TableKind;
  reason: ProblemReason;
  count: number;
  examples: { line: number; words: string }[];
}

const examplesOfEach = 3;
const longestExample = 60;

/** Counts what can't be used. */
export class Problems {
  private readonly found = new Map<string, Problem>();

  /** `words` say which row it was, as far as the row does. */
  add(table: TableKind, reason: ProblemReason, line: number, words: string): void {
    const key = `${table} ${reason}`;
    const problem = this.found.get(key) ?? { table, reason, count: 0, examples: [] };
    problem.count += 1;
    if (problem.examples.length < examplesOfEach) {
      problem.examples.push({ line, words: words.slice(0, longestExample).toWellFormed() });
    }
    this.found.set(key, problem);
  }

  /** All of them, the most frequent first. */
  list(): Problem[] {
    return [...this.found.values()].sort((one, other) => other.count - one.count);
  }
}
