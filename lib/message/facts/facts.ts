import type { Wording } from '@/lib/message/words/shorten';

/** What a letter can draw on: for each placeholder the ways to say it, the fullest first, and which conditions hold. */
export interface Facts {
  values: Record<string, Wording[]>;
  flags: ReadonlySet<string>;
}

/** One way to say it, if there is something to say. */
export function known(text: string | null | undefined): Wording[] {
  return text ? [{ text, loss: 0 }] : [];
}
