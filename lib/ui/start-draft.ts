import { v7 as timeOrderedId } from 'uuid';
import type { DueKind } from '@/lib/cadence/due-kinds';
import type { Draft } from '@/lib/schema/draft';
import type { Moment } from '@/lib/schema/event';
import type { Corrections } from '@/lib/schema/person';
import type { Profile } from '@/lib/schema/profile';

/** The recipient of the one draft to someone who has no LinkedIn address. */
export const typedRecipient = 'typed';

/** Which letter each thing due asks for; what isn't done by writing has none. */
export const momentForDue: Partial<Record<DueKind, Moment>> = {
  write: 'request',
  'follow-up': 'follow-up',
  schedule: 'schedule',
  'thank-you': 'thank-you',
  'report-back': 'report-back',
  outcome: 'outcome',
  'keep-in-touch': 'keep-in-touch',
};

/** A new draft to someone, unwritten: it shows the composed letter until the user changes a word. `now` is epoch ms. */
export function startDraft(
  { person, profile, corrections }: { person: string; profile: Profile; corrections: Corrections },
  moment: Moment,
  now: number,
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
    link: null,
    seed: 0,
    text: null,
    subjectLine: null,
    kept: [],
    updatedAt: now,
  };
}
