/** A run of the notes, and whether it was caught. */
export interface NotesRun {
  text: string;
  start: number;
  isCaught: boolean;
}

/** Cuts notes where a catch begins or ends (UTF-16 offsets); of two that overlap, the first is marked. Joined, it is the notes. */
export function markCatches(notes: string, caught: readonly { start: number; end: number }[]): NotesRun[] {
  const runs: NotesRun[] = [];
  let at = 0;
  for (const { start, end } of [...caught].sort((one, other) => one.start - other.start)) {
    if (start < at || end > notes.length) continue;
    if (start > at) runs.push({ text: notes.slice(at, start), start: at, isCaught: false });
    runs.push({ text: notes.slice(start, end), start, isCaught: true });
    at = end;
  }
  if (at < notes.length) runs.push({ text: notes.slice(at), start: at, isCaught: false });
  return runs;
}
