import type { EventRow } from '@/lib/schema/event-row';
import { type BackupPerson, type BackupTables, tableKeys } from '@/lib/store/backup-tables';
import { canonicalJson } from '@/lib/store/canonical-json';
import { mergePeople } from './merge-people';
import { SamePeople } from './same-people';

/**
 * Two histories as one: the union of their events by id. For people, events, drafts, conversations and damaged rows it is
 * commutative, associative and idempotent (merge-tables.test.ts), so that computers may merge from each other in any order
 * and end up with the same. Settings are the user's choice on this computer: `mine` counts, `theirs` fills what is not set.
 */
export function mergeTables(mine: BackupTables, theirs: BackupTables): BackupTables {
  const everybody = [...mine.people, ...theirs.people];
  const same = new SamePeople(everybody);
  const remap = (id: string) => same.idOf(id);
  return {
    people: sortBy(
      'id',
      same.group(everybody).map((records) => withOthers(mergePeople(records), remap)),
    ),
    events: union(
      'id',
      [...mine.events, ...theirs.events].map((event) => withPeople(event, remap)),
      compareEvents,
    ),
    drafts: union(
      'recipient',
      [...mine.drafts, ...theirs.drafts].map((row) => ({ ...row, person: remap(row.person) })),
      compareStamps,
    ),
    conversations: union(
      'person',
      [...mine.conversations, ...theirs.conversations].map((row) => ({ ...row, person: remap(row.person) })),
      compareStamps,
    ),
    settings: union(tableKeys.settings, [...theirs.settings, ...mine.settings], () => 1),
    damaged: union('id', [...mine.damaged, ...theirs.damaged], compareTexts),
  };
}

/** Whom the user said to be others, by the ids they go by now. */
function withOthers(person: BackupPerson, remap: (id: string) => string): BackupPerson {
  if (person.others === undefined) return person;
  const { others, ...rest } = person;
  const named = [...new Set(others.map(remap))].filter((id) => id !== person.id).sort();
  return named.length > 0 ? { ...rest, others: named } : rest;
}

/** An event that speaks of people by the ids they go by now. */
function withPeople(event: EventRow, remap: (id: string) => string): EventRow {
  const row = { ...event, person: remap(event.person) };
  if (row.type === 'introduced') return { ...row, to: remap(row.to) };
  if (row.type === 'sent' && row.about !== undefined) return { ...row, about: remap(row.about) };
  return row;
}

/** Each key once; of two rows with one key the greater, the later on a tie. */
function union<Row extends object>(
  key: keyof Row & string,
  rows: readonly Row[],
  compare: (one: Row, other: Row) => number,
): Row[] {
  const byKey = new Map<unknown, Row>();
  for (const row of rows) {
    const there = byKey.get(row[key]);
    if (there === undefined || compare(row, there) > 0) byKey.set(row[key], row);
  }
  return sortBy(key, [...byKey.values()]);
}

/** Events of one id are the same event; should their words differ, the choice must not depend on who merges whom. */
function compareEvents(one: EventRow, other: EventRow): number {
  return compareTexts({ ...one, person: '' }, { ...other, person: '' });
}

function compareStamps(one: { updatedAt: number }, other: { updatedAt: number }): number {
  return one.updatedAt - other.updatedAt || compareTexts(one, other);
}

function compareTexts(one: unknown, other: unknown): number {
  // Nearly always so, and much quicker to see.
  if (JSON.stringify(one) === JSON.stringify(other)) return 0;
  const [text, otherText] = [canonicalJson(one), canonicalJson(other)];
  return text < otherText ? -1 : Number(text > otherText);
}

function sortBy<Row extends object>(key: keyof Row & string, rows: Row[]): Row[] {
  return rows.sort((one, other) => (String(one[key]) < String(other[key]) ? -1 : 1));
}
