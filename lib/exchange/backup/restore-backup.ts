import { nameOf } from '@/lib/profile/apply-corrections';
import { readAllRows } from '@/lib/store/all-rows';
import { type BackupTables, tableKeys } from '@/lib/store/backup-tables';
import { canonicalJson } from '@/lib/store/canonical-json';
import { checkRows } from '@/lib/store/check-rows';
import type { Database } from '@/lib/store/database';
import { rewriteRows } from '@/lib/store/rewrite-rows';
import type { BackupContents } from './backup-contents';
import { mergeTables } from './merge-tables';

/** *replace*: the database becomes what the backup holds. *merge*: it becomes what both hold. */
export type RestoreMode = 'replace' | 'merge';

/** How many rows of a kind a restore adds, changes, takes away and leaves. */
export interface Difference {
  added: number;
  changed: number;
  removed: number;
  same: number;
}

/** What restoring would do, before anything is written. */
export interface RestorePreview {
  /** When the backup was made, epoch ms. */
  createdAt: number;
  people: Difference;
  events: Difference;
  /** Drafts, prepared conversations and settings together. */
  others: Difference;
  /** A few names that would come or go. */
  examples: { added: string[]; removed: string[] };
  /** Rows of the file that can't be used; they are kept beside the others. */
  damaged: number;
}

const examplesOfEach = 5;

/** Says what restoring would do, and writes nothing. `now` is epoch ms. */
export async function previewRestore(
  db: Database,
  contents: BackupContents,
  mode: RestoreMode,
  now: number,
): Promise<RestorePreview> {
  const before = checkRows(await readAllRows(db), now);
  const after = restored(before, contents.tables, mode);
  const difference = (table: keyof BackupTables) => compare(table, before[table], after[table]);
  const names = (from: BackupTables, without: BackupTables) => {
    const ids = new Set(without.people.map(({ id }) => id));
    return from.people
      .filter(({ id }) => !ids.has(id))
      .slice(0, examplesOfEach)
      .map(nameOf);
  };
  return {
    createdAt: contents.createdAt,
    people: difference('people'),
    events: difference('events'),
    others: (['drafts', 'conversations', 'settings'] as const).map(difference).reduce(sum),
    examples: { added: names(after, before), removed: names(before, after) },
    damaged: contents.tables.damaged.length,
  };
}

/** Restores, all or nothing. `now` is epoch ms. */
export async function restoreBackup(
  db: Database,
  contents: BackupContents,
  mode: RestoreMode,
  now: number,
): Promise<void> {
  await rewriteRows(db, (rows) => restored(checkRows(rows, now), contents.tables, mode));
}

/** Damaged rows are never replaced away: they are kept until the user looks at them. */
function restored(mine: BackupTables, theirs: BackupTables, mode: RestoreMode): BackupTables {
  if (mode === 'merge') return mergeTables(mine, theirs);
  return { ...theirs, damaged: mergeTables(mine, theirs).damaged };
}

function compare(table: keyof BackupTables, before: readonly object[], after: readonly object[]): Difference {
  const keyOf = (row: object) => (row as Record<string, unknown>)[tableKeys[table]];
  const there = new Map(before.map((row) => [keyOf(row), canonicalJson(row)]));
  const found: Difference = { added: 0, changed: 0, removed: 0, same: 0 };
  for (const row of after) {
    const text = there.get(keyOf(row));
    if (text === undefined) found.added += 1;
    else if (text === canonicalJson(row)) found.same += 1;
    else found.changed += 1;
  }
  found.removed = before.length - found.same - found.changed;
  return found;
}

function sum(one: Difference, other: Difference): Difference {
  return {
    added: one.added + other.added,
    changed: one.changed + other.changed,
    removed: one.removed + other.removed,
    same: one.same + other.same,
  };
}
