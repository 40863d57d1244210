import * as z from 'zod/mini';
import { type Draft, draft } from '@/lib/schema/draft';

const key = 'draft-under-way';

/**
 * Notes the newest draft where writing takes no time. The database answers a few milliseconds later; a popup that closes
 * in between would take the last keystrokes with it.
 */
export function mirrorDraft(newest: Draft): void {
  try {
    localStorage.setItem(key, JSON.stringify(newest));
  } catch {
    // Full, or forbidden: then only the last milliseconds of typing are at risk.
  }
}

/** Forgets the mirror of a draft that the database holds by now, or that is put away. */
export function clearMirror(): void {
  localStorage.removeItem(key);
}

/** The draft whose saving was cut short, or null. */
export function readMirror(): Draft | null {
  const text = localStorage.getItem(key);
  if (text === null) return null;
  try {
    const result = z.safeParse(draft, JSON.parse(text));
    return result.success ? result.data : null;
  } catch {
    return null;
  }
}
