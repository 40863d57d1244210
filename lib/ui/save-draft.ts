import type { Draft } from '@/lib/schema/draft';
import { database } from '@/lib/store/database';
import { keepNewest, readDraft, writeDraft } from '@/lib/store/drafts';
import { clearMirror, mirrorDraft, readMirror } from './draft-mirror';

let latest: Draft | null = null;
let writing: Promise<void> | null = null;

/**
 * Saves a draft at once, without a delay to lose a keystroke in: while one write is under way only the newest draft
 * waits, so fast typing costs no more writes than the disk can take; a mirror holds it until then. Resolves when the
 * newest is kept; rejects with the store's error.
 */
export function saveDraft(draft: Draft): Promise<void> {
  mirrorDraft(draft);
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
  clearMirror();
}

/** The draft kept for a recipient, with what was typed last even if its saving was cut short; null without one. */
export async function recoverDraft(recipient: string): Promise<Draft | null> {
  const mirrored = readMirror();
  if (mirrored) {
    await keepNewest(database, mirrored);
    clearMirror();
  }
  return readDraft(database, recipient);
}

async function writeUntilSettled(): Promise<void> {
  while (latest) {
    const draft = latest;
    latest = null;
    await writeDraft(database, draft);
  }
  clearMirror();
}
