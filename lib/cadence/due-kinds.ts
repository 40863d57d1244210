/** What can be owed: CONTRACTS.md, `due`. */
export type DueKind =
  | 'write'
  | 'follow-up'
  | 'let-go'
  | 'schedule'
  | 'prepare'
  | 'log'
  | 'thank-you'
  | 'promise'
  | 'their-promise'
  | 'report-back'
  | 'outcome'
  | 'keep-in-touch';

/**
 * The kinds in order of importance on the same day, each with its GUIDANCE point. The order is LOOK.md's for *Today*
 * (promises and thank-yous, report-backs, conversations, follow-ups, keeping in touch); the kinds it doesn't name stand
 * beside their nearest kin. The points that CONTRACTS.md leaves open: *let-go* comes from the row on D1 in "Where the
 * articles disagree", *write* keeps the short list moving (A1), *schedule* is B5, *log* is what notes are for (F2).
 */
const dueKinds: readonly { kind: DueKind; point: string }[] = [
  { kind: 'promise', point: 'G3' },
  { kind: 'thank-you', point: 'G1' },
  { kind: 'report-back', point: 'G5' },
  { kind: 'prepare', point: 'E2' },
  { kind: 'log', point: 'F2' },
  { kind: 'schedule', point: 'B5' },
  { kind: 'follow-up', point: 'D1' },
  { kind: 'their-promise', point: 'G3' },
  { kind: 'outcome', point: 'G2' },
  { kind: 'write', point: 'A1' },
  { kind: 'let-go', point: 'D1' },
  { kind: 'keep-in-touch', point: 'G6' },
];

const ranks = new Map(dueKinds.map(({ kind }, rank) => [kind, rank]));
const points = new Map(dueKinds.map(({ kind, point }) => [kind, point]));

/** 0 for the most important kind; larger is less. */
export function importanceOf(kind: DueKind): number {
  return ranks.get(kind) ?? dueKinds.length;
}

/** The id of the GUIDANCE point that a kind of due item rests on. */
export function pointOf(kind: DueKind): string {
  return points.get(kind) ?? '';
}
