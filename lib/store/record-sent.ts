import { v7 as timeOrderedId } from 'uuid';
import { localDayOf } from '@/lib/cadence/days';
import { standingEvents } from '@/lib/cadence/standing-events';
import type { Draft } from '@/lib/schema/draft';
import type { Moment } from '@/lib/schema/event';
import type { LinkKind } from '@/lib/schema/link';
import type { LocalDay } from '@/lib/schema/local-day';
import type { Database, EventRow } from './database';
import { readDueOf } from './read-due';
import { type NewEvent, recordEvents, voidEvents } from './record-events';
import { listingOf } from './record-for';
import { savePerson } from './save-person';
import { readSetting } from './settings';

/** What *I sent it* did: what the user is told, and all that undoing it takes. */
export interface SentReceipt {
  person: string;
  /** Ids of the events written, oldest first. */
  events: string[];
  /** The day of the next reminder, or null when none follows. */
  dueOn: LocalDay | null;
  sentOn: LocalDay;
  draft: Draft;
  letter: SentLetter;
}

/** The words that went out. */
export interface SentLetter {
  text: string;
  subject: string | null;
  /** What a first word opened with, where that is known. */
  link?: LinkKind | undefined;
}

/**
 * Writes down that the user sent `letter`, exactly as it stands. One transaction: a new person is listed, the letter goes
 * into their history, the draft is put away. Pressing twice, or in two windows, records one letter: the draft's id becomes
 * the event's, and of windows that composed the same letter each for itself the first one counts. `now` is epoch ms.
 */
export async function recordSent(db: Database, draft: Draft, letter: SentLetter, now: number): Promise<SentReceipt> {
  const sentOn = localDayOf(now);
  return db.transaction('rw', db.people, db.events, db.drafts, db.settings, async () => {
    const { id } = await savePerson(db, draft, now);
    const { moment, channel, minutes, about } = draft;
    const subject = letter.subject === null ? {} : { subject: letter.subject };
    const link = letter.link !== undefined && isFirstWord(moment) ? { link: letter.link } : {};
    const of = moment === 'report-back' && about !== undefined ? { about } : {};
    const known = await db.events.where('person').equals(id).toArray();
    const recorded = findRecorded(known, draft, letter);
    const sent: NewEvent = {
      // An id that was taken back in another window is used up.
      id: known.some((event) => event.id === draft.id) ? timeOrderedId() : draft.id,
      type: 'sent',
      moment,
      channel,
      minutes,
      text: letter.text,
      ...subject,
      ...link,
      ...of,
    };
    const events = recorded
      ? [recorded.id]
      : await recordEvents(db, id, [...(await listingOf(db, id)), sent, ...(await settlePromise(db, id, about))], now);
    await db.drafts.delete(draft.recipient);
    return { person: id, events, dueOn: await readNextDueOn(db, id, sentOn), sentOn, draft, letter };
  });
}

/** The event that says already that this letter was sent: by this draft, or by one of the same words in another window. */
function findRecorded(events: EventRow[], draft: Draft, { text }: SentLetter): EventRow | undefined {
  const recordedAt = new Map(events.map((event) => [event.id, event.recordedAt]));
  const recorded = standingEvents(events).find((event) => {
    if (event.type !== 'sent') return false;
    if (event.id === draft.id) return true;
    const isSame = event.moment === draft.moment && event.channel === draft.channel && event.text === text;
    // One that was begun after the other was sent is a letter of its own, whatever its words.
    return isSame && (recordedAt.get(event.id) ?? 0) >= draft.updatedAt;
  });
  return events.find(({ id }) => id === recorded?.id);
}

/** Letters that ask for a conversation for the first time: they say how one found the other (GUIDANCE B1). */
function isFirstWord(moment: Moment): boolean {
  return moment === 'request' || moment === 'reconnect' || moment === 'ask-introduction';
}

async function readNextDueOn(db: Database, id: string, today: LocalDay): Promise<LocalDay | null> {
  const person = await db.people.get(id);
  if (!person) return null;
  const [first] = await readDueOf(db, person, await readSetting(db, 'policy'), today);
  return first?.item.dueOn ?? null;
}

/**
 * What a letter about a promise does to it: mine is kept by it. Theirs was asked about, so that it waits anew from today;
 * promised again under the same id is how the history says that.
 */
async function settlePromise(db: Database, person: string, promise: string | undefined): Promise<NewEvent[]> {
  if (promise === undefined) return [];
  const events = standingEvents(await db.events.where('person').equals(person).toArray());
  const made = events.findLast((event) => event.type === 'promised' && event.promise === promise);
  if (made?.type !== 'promised') return [];
  if (made.by === 'me') return [{ type: 'kept', promise }];
  return [{ type: 'promised', promise, by: 'them', what: made.what }];
}

/**
 * Takes *I sent it* back: its events are voided, and the letter is a draft again, word for word, with a new id so that
 * it can be sent after all. `now` is epoch ms. Returns that draft.
 */
export async function undoSent(db: Database, receipt: SentReceipt, now: number): Promise<Draft> {
  const { text, subject } = receipt.letter;
  const draft: Draft = { ...receipt.draft, id: timeOrderedId(), text, subjectLine: subject, updatedAt: now };
  await db.transaction('rw', db.people, db.events, db.drafts, db.settings, async () => {
    await voidEvents(db, receipt.person, receipt.events, now);
    await db.drafts.put(draft);
  });
  return draft;
}
