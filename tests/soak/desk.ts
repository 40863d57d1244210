import type { HistoryEvent } from '@/lib/schema/event';
import type { Expectations } from './expected-reminders';

/** What the simulated year remembers outside of the extension: its own copy of the history, and what has to be told. */
export interface Diary {
  seed: number;
  histories: Record<string, HistoryEvent[]>;
  expected: Expectations;
  told: Record<string, number>;
  up: string[];
  /** What isn't as it should be, in words. */
  faults: string[];
  counts: Counts;
}

export interface Counts {
  looks: number;
  /** Looks whose worker was killed, and reminders that were up right after that. */
  cutLooks: number;
  toldWhenCut: number;
  acts: number;
  digests: number;
  conversations: number;
  /** Digests that came in the first minute of their hour. */
  onTime: number;
  mostDue: number;
  lostAlarms: number;
  longSleeps: number;
  clockJumps: number;
}

/** What the page of the test build does, called from outside of the browser. */
export interface Desk {
  /** Empties the database and lists `people` people, with a little history before `now` (epoch ms). */
  begin(seed: number, people: number, now: number): Promise<void>;
  /** Lives until `until` (epoch ms) or for `milliseconds` of real time, whatever is first. Returns the clock. */
  live(until: number, milliseconds: number): Promise<number>;
  /** Sets the clock to the next alarm and wakes the worker, without waiting for what it does. */
  startLook(): Promise<void>;
  /** Takes down what is on the screen after a look that was cut off. */
  noteCut(): Promise<void>;
  save(): Promise<string>;
  /** Goes on after a restart of the browser, first with what its start told. */
  load(diary: string): Promise<void>;
  /** Compares database and history to the last event, and the index with what follows from them. */
  finish(): Promise<Diary>;
}
