import { v7 as timeOrderedId } from 'uuid';
import * as z from 'zod/mini';
import { localDayOf } from '@/lib/cadence/days';
import { standingEvents } from '@/lib/cadence/standing-events';
import { minutesTaken } from '@/lib/interview/timer';
import { type Conversation, conversation } from '@/lib/schema/conversation';
import type { LocalDay } from '@/lib/schema/local-day';
import type { Database } from './database';
import { readHistory } from './find-person';
import { recordMet } from './record-met';

/** The conversation kept for a person, or null when there is none, or none that can be read. */
export async function readConversation(db: Database, person: string): Promise<Conversation | null> {
  const result = z.safeParse(conversation, await db.conversations.get(person));
  return result.success ? result.data : null;
}

/** Of these people, those with whom a conversation goes on: its clock was started on `today`, and it isn't ended. */
export async function readTalking(db: Database, people: readonly string[], today: LocalDay): Promise<Set<string>> {
  const rows = await Promise.all([...new Set(people)].map((person) => readConversation(db, person)));
  return new Set(
    rows.flatMap((row) =>
      row?.phase === 'during' && row.startedAt !== null && localDayOf(row.startedAt) === today ? [row.person] : [],
    ),
  );
}

/** Keeps a conversation in place of the one that its person had. */
export async function writeConversation(db: Database, row: Conversation): Promise<void> {
  await db.conversations.put(z.parse(conversation, row));
}

/**
 * Writes down that the conversation was held, with its notes: *met* goes into the history, and the conversation is over,
 * in one transaction. It was held on the day on which its clock was started, and lasted until `now` (epoch ms); without a
 * clock it was on the day that was chosen, or today, for the `agreed` minutes. Ending it twice, or in two windows, records
 * one meeting. Returns the ids of the events written, the last one the meeting's; its id alone if it was there.
 */
export async function recordMeeting(db: Database, row: Conversation, agreed: number, now: number): Promise<string[]> {
  return db.transaction('rw', db.people, db.events, db.settings, db.conversations, async () => {
    const kept = await readConversation(db, row.person);
    const standing = standingEvents(await readHistory(db, row.person));
    const before = kept?.phase === 'after' ? standing.find(({ id }) => id === kept.meeting) : undefined;
    if (before) return [before.id];
    const meeting = timeOrderedId();
    const minutes = row.startedAt === null ? agreed : minutesTaken(row.startedAt, now);
    const notes = row.notes.trim() === '' ? {} : { notes: row.notes };
    const on = row.startedAt === null ? row.spokeOn : localDayOf(row.startedAt);
    const written = await recordMet(db, row.person, { id: meeting, minutes, ...notes, ...(on && { on }) }, now);
    await writeConversation(db, { ...row, phase: 'after', meeting, updatedAt: Math.max(now, row.updatedAt + 1) });
    return written;
  });
}
