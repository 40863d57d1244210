import type { Finding } from '@/lib/schema/finding';

/** A finding with the words to say about it. `start` and `end` are UTF-16 offsets into the letter as it is now. */
export interface LetterRemark extends Finding {
  /** Stays the same while the letter is being written. */
  id: string;
  title: string;
  why: string;
  /** What the button that mends it says, or null where only the writer can. */
  mend: string | null;
  source: { label: string; href: string } | null;
}

/** Why advice was set aside. */
export type KeepReason = 'isTrue' | 'theyKnowMe' | 'notForMe';

export interface RemarkHandlers {
  onMend: (id: string) => void;
  onKeep: (id: string) => void;
  /** Comes after `onKeep`, if the writer says why. */
  onKeepReason: (id: string, reason: KeepReason) => void;
}
