import type { Draft } from '@/lib/schema/draft';
import type { EventRow } from '@/lib/schema/event-row';
import type { Person } from '@/lib/schema/person';
import type { DamagedRow } from '@/lib/store/data-tables';
import type { SettingRow } from '@/lib/store/database';

/** A person without what is derived from their events: a backup holds the truth, and no index. */
export type BackupPerson = Omit<Person, 'stage' | 'dueOn' | 'words'>;

/** A row of a table that the merge needs to know little of: when it was written last, and whose it is. */
export type StampedRow = { updatedAt: number; person: string } & Record<string, unknown>;

/** What a backup holds, each row checked. */
export interface BackupTables {
  people: BackupPerson[];
  events: EventRow[];
  drafts: Draft[];
  conversations: StampedRow[];
  settings: SettingRow[];
  /** Rows that were damaged, in the database or in the file. */
  damaged: DamagedRow[];
}

export interface BackupContents {
  /** Epoch ms. */
  createdAt: number;
  tables: BackupTables;
}

/** By which field each table's rows are told apart. */
export const tableKeys = {
  people: 'id',
  events: 'id',
  drafts: 'recipient',
  conversations: 'person',
  settings: 'key',
  damaged: 'id',
} as const satisfies Record<keyof BackupTables, string>;
