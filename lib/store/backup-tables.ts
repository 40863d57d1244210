import type { Conversation } from '@/lib/schema/conversation';
import type { Draft } from '@/lib/schema/draft';
import type { EventRow } from '@/lib/schema/event-row';
import type { Person } from '@/lib/schema/person';
import type { DamagedRow } from './data-tables';
import type { SettingRow } from './database';
import type { DerivedField } from './derive-index';

/** A person without what is derived from their events: a backup holds the truth, and no index. */
export type BackupPerson = Omit<Person, DerivedField>;

/** What a backup holds, each row checked. */
export interface BackupTables {
  people: BackupPerson[];
  events: EventRow[];
  drafts: Draft[];
  conversations: Conversation[];
  settings: SettingRow[];
  /** Rows that were damaged, in the database or in the file. */
  damaged: DamagedRow[];
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
