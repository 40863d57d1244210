import type { Channel, Moment } from '@/lib/schema/event';
import type { Parts } from '@/lib/schema/finding';
import { detectParts } from './parts';
import { type Sentence, splitSentences } from './sentences';

/** What is known about a letter besides its words. Everything may be left out: a check that needs it stays silent. */
export interface ReviewContext {
  moment?: Moment;
  channel?: Channel;
  /** Most UTF-16 code units that the channel takes; null or left out if it has no limit. */
  limit?: number | null;
  firstName?: string | null;
  fullName?: string | null;
  /** The first letter, for a follow-up. */
  previousText?: string;
  /** Gaps that the composer marked itself, as they stand in the text (`[who you are]`): shown as still to fill, not as a mistake. */
  gaps?: readonly string[];
}

/** A letter as the rules see it. */
export interface Letter {
  text: string;
  context: ReviewContext;
  sentences: Sentence[];
  parts: Parts;
}

/** Longer text is no letter; what comes after is not judged, so that time stays bounded. */
const longestLetter = 20_000;

/** Prepares a letter for the rules: its sentences, and which parts of a good request it has. */
export function readLetter(text: string, context: ReviewContext): Letter {
  const sentences = splitSentences(text.slice(0, longestLetter));
  return { text, context, sentences, parts: detectParts(sentences) };
}
