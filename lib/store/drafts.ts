import * as z from 'zod/mini';
import { type Draft, draft } from '@/lib/schema/draft';
import type { Database } from './database';

/** The draft kept for a recipient (a slug, or `typed`), or null when there is none, or none that can be read. */
export async function readDraft(db: Database, recipient: string): Promise<Draft | null> {
  const result = z.safeParse(draft, await db.drafts.get(recipient));
  return result.success ? result.data : null;
}

/** Keeps a draft in place of the one its recipient had. */
export async function writeDraft(db: Database, row: Draft): Promise<void> {
  await db.drafts.put(z.parse(draft, row));
}

/** Keeps a draft unless its recipient has a newer one, or it was sent meanwhile: what another window did stands. */
export async function keepNewest(db: Database, row: Draft): Promise<void> {
  await db.transaction('rw', db.drafts, db.events, async () => {
    const kept = await db.drafts.get(row.recipient);
    const isSent = (await db.events.get(row.id)) !== undefined;
    if (!isSent && (kept === undefined || kept.updatedAt < row.updatedAt)) await writeDraft(db, row);
  });
}
