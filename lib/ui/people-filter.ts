import type { LocalDay } from '@/lib/schema/local-day';
import type { Stage } from '@/lib/schema/person';
import type { PersonRow } from '@/lib/store/read-people-rows';
import { daysUntil } from './day-words';

/** Not touched for: within a month, one to three months, three to twelve, longer, never. */
export const touches = ['month', 'quarter', 'year', 'longer', 'never'] as const;
export type Touch = (typeof touches)[number];

/** Something due by today, something later, nothing at all. */
export const owings = ['now', 'later', 'nothing'] as const;
export type Owing = (typeof owings)[number];

export const sortings = ['next', 'name', 'touch', 'newest'] as const;
export type Sorting = (typeof sortings)[number];

/** Who is looked for; null where it doesn't matter. */
export interface PeopleFilter {
  /** `none`: known, and not on the list; `archived`: put away, of whom nobody is shown otherwise. */
  stage: Stage | 'none' | 'archived' | null;
  /** An empty topic is none. */
  topic: string | null;
  company: string | null;
  touch: Touch | null;
  owing: Owing | null;
}

export const noFilter: PeopleFilter = { stage: null, topic: null, company: null, touch: null, owing: null };

/** The rows that fit, in their order. `found` are the ids that a search found, null for all. */
export function filterRows(
  rows: readonly PersonRow[],
  filter: PeopleFilter,
  found: ReadonlySet<string> | null,
  today: LocalDay,
): PersonRow[] {
  return rows.filter(
    (row) =>
      row.isArchived === (filter.stage === 'archived') &&
      (found === null || found.has(row.id)) &&
      fitsStage(row, filter.stage) &&
      (filter.topic === null || (row.topic ?? '') === filter.topic) &&
      (filter.company === null || row.company === filter.company) &&
      (filter.touch === null || touchOf(row, today) === filter.touch) &&
      (filter.owing === null || owingOf(row, today) === filter.owing),
  );
}

function fitsStage(row: PersonRow, stage: PeopleFilter['stage']): boolean {
  if (stage === null || stage === 'archived') return true;
  return stage === 'none' ? row.stage === null : row.stage === stage;
}

function touchOf({ touchedOn }: PersonRow, today: LocalDay): Touch {
  if (touchedOn === null) return 'never';
  const days = -daysUntil(touchedOn, today);
  if (days <= 31) return 'month';
  if (days <= 92) return 'quarter';
  return days <= 366 ? 'year' : 'longer';
}

function owingOf({ dueOn }: PersonRow, today: LocalDay): Owing {
  if (dueOn === null) return 'nothing';
  return dueOn <= today ? 'now' : 'later';
}

/** The rows in another order: what falls due first, by name, the longest without a word first, the newest first. */
export function sortRows(rows: readonly PersonRow[], sorting: Sorting, locale: string): PersonRow[] {
  const { compare } = new Intl.Collator(locale);
  const byName = (one: PersonRow, other: PersonRow) => compare(one.name, other.name);
  switch (sorting) {
    case 'name':
      return [...rows].sort(byName);
    case 'newest':
      return [...rows].sort((one, other) => other.createdAt - one.createdAt);
    case 'next':
      return [...rows].sort(
        (one, other) =>
          compareDays(one.dueOn, other.dueOn) ||
          Number(one.stage === null) - Number(other.stage === null) ||
          byName(one, other),
      );
    case 'touch':
      return [...rows].sort((one, other) => compareDays(one.touchedOn, other.touchedOn) || byName(one, other));
  }
}

/** Earlier days first, none last. */
function compareDays(one: LocalDay | null, other: LocalDay | null): number {
  if (one === other) return 0;
  if (one === null || other === null) return one === null ? 1 : -1;
  return one < other ? -1 : 1;
}

/** The values that something has among the rows, with how many have it, the most first. */
export function countValues(
  rows: readonly PersonRow[],
  pick: (row: PersonRow) => string | null,
): { value: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const value = row.isArchived ? null : pick(row);
    if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].map(([value, count]) => ({ value, count })).sort((one, other) => other.count - one.count);
}
