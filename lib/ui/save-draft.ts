import type { Draft } from '@/lib/schema/draft';
import { database } from '@/lib/store/database';
import { writeDraft } from '@/lib/store/drafts';

let latest: Draft | null = null;
let writing: Promise<void> | null = null;

/**
 * Saves a draft at once, without a delay to lose a keystroke in: while one write is under way only the newest draft
 * waits, so fast typing costs no more writes than the disk can take. Resolves when the newest is kept; rejects with the
 * store's error.
 */
export function saveDraft(draft: Draft): Promise<void> {
  latest = draft;
  writing ??= writeUntilSettled().finally(() => {
    writing = null;
  });
  return writing;
}

/** Waits for the write under way, so that a draft put away isn't written back by it. */
export async function settleDraft(): Promise<void> {
  latest = null;
  await writing;
}

async function writeUntilSettled(): Promise<void> {
  while (latest) {
    const draft = latest;
    latest = null;
    await writeDraft(database, draft);
  }
}
