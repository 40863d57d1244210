import type { AboutMe } from '@/lib/schema/about-me';
import type { Person } from '@/lib/schema/person';

/** One import of LinkedIn's export, as it is remembered. */
export interface ImportRow {
  id: string;
  /** Epoch ms. */
  importedAt: number;
  /** The files it came from. */
  files: string[];
  /** *running* for good: it was cut off. What came in until then is there, and can be taken back. */
  status: 'running' | 'done' | 'cancelled' | 'undone';
  people: number;
  changed: number;
  events: number;
  /** *About me* as it was and as the import filled it in; null where it left it alone. */
  aboutMe: { before: AboutMe | null; after: AboutMe } | null;
}

/** What one transaction of an import did: all that taking it back needs. */
export interface ImportBatchRow {
  id: string;
  import: string;
  /** Ids of the people that it added. */
  people: string[];
  /** The fields that it changed: what they were, and what it made of them. */
  changes: { person: string; before: Partial<Person>; after: Partial<Person> }[];
  /** Ids of the events that it added. */
  events: string[];
}

/** A copy of everything, kept beside it. */
export interface SnapshotRow {
  /** `why-takenAt`, so that they can be listed without reading what they hold. */
  id: string;
  /** Epoch ms. */
  takenAt: number;
  why: SnapshotReason;
  /** A backup file's text (docs/backup-format.md), gzipped unless a migration took it, which can't wait for that. */
  backup: Uint8Array<ArrayBuffer> | string;
}
export type SnapshotReason = 'import' | 'restore' | 'migration' | 'weekly';

/** A row that can't be what it should be: put aside so that the rest works, and kept. */
export interface DamagedRow {
  id: string;
  table: string;
  /** As it was found, whatever it is. */
  row: unknown;
  /** Why it can't be used, for a report. */
  reason: string;
  foundAt: number;
}
