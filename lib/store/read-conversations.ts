import { standingEvents } from '@/lib/cadence/standing-events';
import type { LocalDay } from '@/lib/schema/local-day';
import type { Stage } from '@/lib/schema/person';
import { readTalking } from './conversations';
import type { Database } from './database';
import { readHistories } from './read-histories';
import { type PersonRow, rowOf } from './read-people-rows';

/** A conversation that is ahead, or that took place. */
export interface ConversationLine {
  person: PersonRow;
  on: LocalDay;
  /** `HH:MM`, where a time was set. */
  time?: string | undefined;
  minutes?: number | undefined;
  where?: string | undefined;
  /** It is going on right now. */
  isTalking?: boolean;
}

export interface Conversations {
  /** Who said yes and has no day yet. */
  open: PersonRow[];
  /** Those with a day, the next first; a day that has passed is still there until it is said how it went. */
  ahead: ConversationLine[];
  /** Those that took place, the last first. */
  past: ConversationLine[];
}

const talking: Stage[] = ['answered', 'scheduled', 'met', 'in-touch', 'resting'];

/** All conversations as of `today`, of people who aren't in the archive. */
export async function readConversations(db: Database, today: LocalDay): Promise<Conversations> {
  const people = (await db.people.where('stage').anyOf(talking).toArray()).filter(
    ({ archivedAt }) => archivedAt === undefined,
  );
  const histories = await readHistories(
    db,
    people.map(({ id }) => id),
  );
  const conversations: Conversations = { open: [], ahead: [], past: [] };
  for (const one of people) {
    const person = rowOf(one);
    const events = standingEvents(histories.get(one.id) ?? []);
    for (const event of events) {
      if (event.type === 'met') conversations.past.push({ person, on: event.on, minutes: event.minutes });
    }
    const date = events.findLast((event) => event.type === 'scheduled');
    const answer = events.findLast((event) => event.type === 'answered');
    if (one.stage === 'scheduled' && date?.type === 'scheduled') {
      const { day: on, time, minutes, where } = date;
      conversations.ahead.push({ person, on, time, minutes, where });
    } else if (one.stage === 'answered' && answer?.type === 'answered' && answer.answer === 'yes') {
      conversations.open.push(person);
    }
  }
  const ahead = conversations.ahead.map(({ person }) => person.id);
  const ongoing = await readTalking(db, ahead, today);
  for (const line of conversations.ahead) line.isTalking = ongoing.has(line.person.id);
  conversations.ahead.sort((first, second) => compare(first, second));
  conversations.past.sort((first, second) => compare(second, first));
  return conversations;
}

function compare(one: ConversationLine, other: ConversationLine): number {
  const [first, second] = [`${one.on} ${one.time ?? ''}`, `${other.on} ${other.time ?? ''}`];
  return first < second ? -1 : Number(first > second);
}
