import { v7 as timeOrderedId } from 'uuid';
import { i18n } from '#i18n';
import type { Catch } from '@/lib/interview/catch-notes';
import type { Conversation } from '@/lib/schema/conversation';
import { recordMeeting } from '@/lib/store/conversations';
import { database } from '@/lib/store/database';
import { recordEvents } from '@/lib/store/record-events';
import { recordIntroduction } from '@/lib/store/record-introduction';
import { someoneNamed } from '@/lib/store/someone-named';
import type { Written } from '@/lib/store/take-back';
import { recordWithUndo, writeWithUndo } from './record-with-undo';
import { saveConversation } from './save-conversation';

/**
 * Keeps what was caught in the notes with someone: a promise goes into their history, a name is listed as one to whom they
 * sent me. `onUndo` runs when the user takes it back.
 */
export async function keepCatch(person: string, caught: Catch, onUndo: () => void): Promise<void> {
  await writeWithUndo(() => writeCatch(person, caught), keptWords(caught), onUndo);
}

async function writeCatch(person: string, caught: Catch): Promise<Written> {
  const now = Date.now();
  if (caught.kind === 'name') {
    const referrer = await database.people.get(person);
    if (!referrer) throw new Error('The person whose conversation this is is gone');
    const newcomer = await someoneNamed(database, caught, person);
    return recordIntroduction(database, { ...referrer, person }, newcomer, now);
  }
  const { by, what, dueOn } = caught;
  const promise = timeOrderedId();
  const promised = { type: 'promised' as const, promise, by, what, ...(dueOn !== null && { dueOn }) };
  return [{ person, events: await recordEvents(database, person, [promised], now) }];
}

function keptWords(caught: Catch): string {
  if (caught.kind === 'name') return i18n.t('conversation.toast.introduced', { name: caught.name });
  return i18n.t(caught.by === 'me' ? 'conversation.toast.promised' : 'conversation.toast.theyPromised');
}

/** *End*: the conversation goes into the history with its notes. `agreed` minutes count where no clock ran. */
export async function endConversation(conversation: Conversation, agreed: number): Promise<void> {
  await writeWithUndo(async () => {
    // A write of the notes that comes after it would open the conversation again.
    await saveConversation(conversation);
    return [{ person: conversation.person, events: await recordMeeting(database, conversation, agreed, Date.now()) }];
  }, i18n.t('conversation.toast.ended'));
}

/** A promise of mine or theirs was kept. */
export async function markKept(person: string, promise: string): Promise<void> {
  await recordWithUndo(person, [{ type: 'kept', promise }], i18n.t('conversation.toast.kept'));
}

/**
 * They were thanked in another way than by a letter from here: a card counts (GUIDANCE G1). A letter without words, by phone,
 * stands for it, as for all that was done another way.
 */
export async function markThanked(person: string): Promise<void> {
  const sent = { type: 'sent' as const, moment: 'thank-you' as const, channel: 'phone' as const, text: '' };
  await recordWithUndo(person, [sent], i18n.t('conversation.toast.thanked'));
}
