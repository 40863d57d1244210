import { v7 as timeOrderedId } from 'uuid';
import type { Draft } from '@/lib/schema/draft';
import type { Moment } from '@/lib/schema/event';
import type { Link } from '@/lib/schema/link';
import type { Corrections } from '@/lib/schema/person';
import type { Profile } from '@/lib/schema/profile';

/** The recipient of the one draft to someone who has no LinkedIn address. */
export const typedRecipient = 'typed';

/** To whom a letter goes; `found` is how the user came to them, where that is known. */
export interface Recipient {
  person: string;
  profile: Profile;
  corrections: Corrections;
  found?: Link | undefined;
}

/**
 * A new draft to someone, unwritten: it shows the composed letter until the user changes a word. `now` is epoch ms;
 * `about` is the person or the promise that the letter speaks of.
 */
export function startDraft(
  { person, profile, corrections, found }: Recipient,
  moment: Moment,
  now: number,
  about?: string,
): Draft {
  return {
    id: timeOrderedId(),
    person,
    recipient: profile.publicId ?? typedRecipient,
    profile,
    corrections,
    moment,
    // A first word to a stranger goes with the invitation; whoever has had one can be sent a message.
    channel: profile.connection === 'first' || moment !== 'request' ? 'message' : 'note',
    minutes: 20,
    link: found ?? null,
    ...(about !== undefined && { about }),
    seed: 0,
    text: null,
    subjectLine: null,
    kept: [],
    updatedAt: now,
  };
}
