import * as z from 'zod/mini';
import { conversation } from '@/lib/schema/conversation';
import { draft } from '@/lib/schema/draft';
import { eventRow } from '@/lib/schema/event-row';
import { person } from '@/lib/schema/person';
import { settings } from '@/lib/schema/settings';
import type { AllRows } from './all-rows';
import { isOfDevice } from './all-rows';
import { type BackupTables, tableKeys } from './backup-tables';
import type { DamagedRow } from './data-tables';

const backupPerson = z.omit(person, { stage: true, dueOn: true, topic: true, touchedOn: true, words: true });
const settingRow = z.object({ key: z.enum(Object.keys(settings) as (keyof typeof settings)[]), value: z.unknown() });
const damagedRow = z.object({
  id: z.string(),
  table: z.string(),
  row: z.unknown(),
  reason: z.string(),
  foundAt: z.number(),
});

const schemas = {
  people: backupPerson,
  events: eventRow,
  drafts: draft,
  conversations: conversation,
  settings: settingRow.check(
    z.refine(({ key, value }) => z.safeParse(settings[key], value).success, { error: 'not a value of this setting' }),
  ),
  damaged: damagedRow,
};

/**
 * Checks rows of unknown origin, table by table. What can't be used is put among the damaged rows with the reason, so that it
 * is kept and listed; rows about the device and tables that we don't know are left out. Never throws. `now` is epoch ms.
 */
export function checkRows(tables: AllRows, now: number): BackupTables {
  const checked: BackupTables = { people: [], events: [], drafts: [], conversations: [], settings: [], damaged: [] };
  for (const table of Object.keys(schemas) as (keyof typeof schemas)[]) {
    const rows = Object.hasOwn(tables, table) ? tables[table] : [];
    const seen = new Set<unknown>();
    for (const row of Array.isArray(rows) ? rows : []) {
      const result = z.safeParse(schemas[table], row);
      const key = result.success ? (result.data as Record<string, unknown>)[tableKeys[table]] : undefined;
      if (!result.success) checked.damaged.push(damagedOf(table, row, z.prettifyError(result.error), now));
      else if (seen.has(key)) checked.damaged.push(damagedOf(table, row, 'the key stands twice', now));
      else if (!isOfDevice(table, row)) (checked[table] as unknown[]).push(result.data);
      seen.add(key);
    }
  }
  return checked;
}

function damagedOf(table: string, row: unknown, reason: string, foundAt: number): DamagedRow {
  return { id: crypto.randomUUID(), table, row, reason: reason.slice(0, 2_000), foundAt };
}
