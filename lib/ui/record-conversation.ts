import { v7 as timeOrderedId } from 'uuid';
import { i18n } from '#i18n';
import type { Catch } from '@/lib/interview/catch-notes';
import type { Conversation } from '@/lib/schema/conversation';
import { recordMeeting } from '@/lib/store/conversations';
import { database } from '@/lib/store/database';
import { type NewEvent, recordEvents, voidEvents } from '@/lib/store/record-events';
import { recordIntroduction } from '@/lib/store/record-introduction';
import { someoneNamed } from '@/lib/store/someone-named';
import { takeBack } from '@/lib/store/take-back';
import { useApp } from './app-store';
import { recordWithUndo } from './record-with-undo';
import { saveConversation } from './save-conversation';
import { showFailure } from './show-failure';

/**
 * Keeps what was caught in the notes with someone: a promise goes into their history, a name is listed as one to whom they
 * sent me. `onUndo` runs when the user takes it back.
 */
export async function keepCatch(person: string, caught: Catch, onUndo: () => void): Promise<void> {
  const now = Date.now();
  await withUndo(async () => {
    if (caught.kind === 'name') {
      const referrer = await database.people.get(person);
      if (!referrer) throw new Error('The person whose conversation this is is gone');
      const newcomer = await someoneNamed(database, caught, person);
      const written = await recordIntroduction(database, { ...referrer, person }, newcomer, now);
      const words = i18n.t('conversation.toast.introduced', { name: caught.name });
      return { words, undo: () => takeBack(database, written, Date.now()) };
    }
    const { by, what, dueOn } = caught;
    const promise = timeOrderedId();
    const promised: NewEvent = { type: 'promised', promise, by, what, ...(dueOn !== null && { dueOn }) };
    const ids = await recordEvents(database, person, [promised], now);
    const words = i18n.t(by === 'me' ? 'conversation.toast.promised' : 'conversation.toast.theyPromised');
    return { words, undo: () => voidEvents(database, person, ids, Date.now()) };
  }, onUndo);
}

/** *End*: the conversation goes into the history with its notes. `agreed` minutes count where no clock ran. */
export async function endConversation(conversation: Conversation, agreed: number): Promise<void> {
  await withUndo(async () => {
    // A write of the notes that comes after it would open the conversation again.
    await saveConversation(conversation);
    const meeting = await recordMeeting(database, conversation, agreed, Date.now());
    const undo = () => voidEvents(database, conversation.person, [meeting], Date.now());
    return { words: i18n.t('conversation.toast.ended'), undo };
  });
}

/** A promise of mine or theirs was kept. */
export async function markKept(person: string, promise: string): Promise<void> {
  await recordWithUndo(person, [{ type: 'kept', promise }], i18n.t('conversation.toast.kept'));
}

/** They were thanked in another way than by a letter from here: a card counts (GUIDANCE G1). */
export async function markThanked(person: string): Promise<void> {
  const text = i18n.t('conversation.after.cardText');
  const sent: NewEvent = { type: 'sent', moment: 'thank-you', channel: 'message', text };
  await recordWithUndo(person, [sent], i18n.t('conversation.toast.thanked'));
}

/** Does it, says so, and offers to take it back. */
async function withUndo(
  act: () => Promise<{ words: string; undo: () => Promise<void> }>,
  onUndo: () => void = () => {},
): Promise<void> {
  try {
    const { words, undo } = await act();
    const run = async () => {
      await undo();
      onUndo();
      useApp.setState({ toast: null });
    };
    const action = { label: i18n.t('toast.undo'), run };
    useApp.setState({ toast: { id: timeOrderedId(), text: words, action } });
  } catch (error) {
    showFailure(error);
  }
}
