/** What an import took, in ms, and how much of the page it took up. */
export interface ImportTimes {
  people: number;
  events: number;
  /** Rows that the preview promised. */
  found: number;
  lookMs: number;
  writeMs: number;
  /** Looking at the same export again, and what it found to be new. */
  againMs: number;
  againNew: number;
  /** Dexie's bulkPut of the same rows. */
  plainMs: number;
  longestTaskMs: number;
  heapMb: number | null;
}

/** Events that were recorded together: all of them are there, or none. */
export interface Group {
  nth: number;
  person: string;
  ids: string[];
}

/** What the page of the test build does for benches and for the test of kills. */
export interface Bench {
  /** Imports an export of that size into an empty database, and writes the same rows plainly. */
  importExport(people: number, messages: number): Promise<ImportTimes>;
  /** Times what a user does, with the database as it is now, and empties it. */
  useEverything(): Promise<Record<string, number>>;
  /** What was acknowledged since the page was opened. */
  acknowledged: Group[];
  /** Records groups of events, one after the other, and keeps account of each that was acknowledged. Never returns. */
  recordUntilKilled(from: number): Promise<never>;
  /** What is there after a restart: ids, events of nobody, and people whose index misses a promise. */
  readGroups(): Promise<{ ids: string[]; unowned: number; unindexed: number }>;
}
