/** The cue comes so long before the end, in milliseconds. */
const cueBefore = 2 * 60_000;
const minute = 60_000;

/** Where the agreed time stands. Milliseconds, unless the name says minutes. */
export interface TimerReading {
  /** *closing*: the last two minutes; *over*: time to let them go (GUIDANCE F3). */
  phase: 'running' | 'closing' | 'over';
  /** Never below 0. */
  remaining: number;
  /** Since the agreed end; 0 before it. */
  overBy: number;
  /** Since the beginning, in minutes with fractions; never below 0, also if the clock was set back. */
  elapsedMinutes: number;
  /** Epoch ms. */
  endsAt: number;
}

/**
 * Reads the clock of a conversation that began at `startedAt` (epoch ms) for so many `minutes`, at the moment `now` (epoch
 * ms). Nothing runs: whatever was closed in between, the reading is right.
 */
export function readTimer(startedAt: number, minutes: number, now: number): TimerReading {
  const endsAt = startedAt + minutes * minute;
  const elapsed = Math.max(0, now - startedAt);
  const remaining = Math.max(0, minutes * minute - elapsed);
  // In a very short conversation half of it must pass before the cue.
  const cue = Math.min(cueBefore, (minutes * minute) / 2);
  return {
    phase: remaining === 0 ? 'over' : remaining <= cue ? 'closing' : 'running',
    remaining,
    overBy: Math.max(0, elapsed - minutes * minute),
    elapsedMinutes: elapsed / minute,
    endsAt,
  };
}

/** Milliseconds as `7:20`, whole seconds; upwards, so that the full time shows at the start and 0:00 only at the end. */
export function clockWords(milliseconds: number): string {
  const seconds = Math.ceil(Math.max(0, milliseconds) / 1_000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** How long a conversation took, in whole minutes, at least one and at most a day. */
export function minutesTaken(startedAt: number, endedAt: number): number {
  return Math.min(24 * 60, Math.max(1, Math.round((endedAt - startedAt) / minute)));
}
