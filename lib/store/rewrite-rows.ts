import { metDaysOf } from '@/lib/cadence/report-backs';
import type { HistoryEvent } from '@/lib/schema/event';
import type { Person } from '@/lib/schema/person';
import { type AllRows, isOfDevice, type KeptTable, listKeptTables } from './all-rows';
import { canonicalJson } from './canonical-json';
import type { Database } from './database';
import { deriveIndex } from './derive-index';
import { readSetting } from './settings';

/** People without their index, or with a stale one: it is derived anew. */
export type NewRows = Omit<AllRows, 'people'> & { people: Omit<Person, 'stage' | 'dueOn' | 'words'>[] };

/**
 * Replaces everything worth keeping by what `compute` makes of it, in one durable transaction: all of it, or nothing.
 * Only rows that differ are written. Settings of this device stay. The index is derived anew.
 */
export async function rewriteRows(db: Database, compute: (rows: AllRows) => NewRows): Promise<void> {
  const names = listKeptTables(db);
  await db.transaction('rw', names, async () => {
    const before: AllRows = {};
    for (const name of names) before[name] = await db.table(name).toArray();
    const own = (before.settings ?? []).filter((row) => isOfDevice('settings', row));
    const after: AllRows = compute({
      ...before,
      settings: (before.settings ?? []).filter((row) => !own.includes(row)),
    });
    after.settings = [...(after.settings ?? []), ...own];
    // Settings come first: the policy among them decides what is due.
    for (const name of [...names].sort((one, other) => Number(other === 'settings') - Number(one === 'settings'))) {
      const rows = name === 'people' ? await withIndex(db, after) : (after[name] ?? []);
      await writeDifference(db, name, before[name] ?? [], rows);
    }
  });
}

async function withIndex(db: Database, { people = [], events = [] }: AllRows): Promise<Person[]> {
  const policy = await readSetting(db, 'policy');
  const histories = new Map<string, HistoryEvent[]>();
  for (const event of events as (HistoryEvent & { person: string })[]) {
    const history = histories.get(event.person);
    if (history) history.push(event);
    else histories.set(event.person, [event]);
  }
  const metDays = (id: string) => metDaysOf(histories.get(id) ?? []);
  return (people as Person[]).map((person) => ({
    ...person,
    ...deriveIndex(person, histories.get(person.id) ?? [], metDays, policy),
  }));
}

async function writeDifference(db: Database, name: KeptTable, before: unknown[], after: unknown[]): Promise<void> {
  const table = db.table(name);
  const path = table.schema.primKey.keyPath as string;
  const keyOf = (row: unknown) => (row as Record<string, unknown>)[path] as string;
  const there = new Map(before.map((row) => [keyOf(row), canonicalJson(row)]));
  const kept = new Set(after.map(keyOf));
  const gone = [...there.keys()].filter((key) => !kept.has(key));
  // Deleted first: a slug may pass from one person to another.
  await table.bulkDelete(gone);
  await table.bulkPut(after.filter((row) => there.get(keyOf(row)) !== canonicalJson(row)));
}
