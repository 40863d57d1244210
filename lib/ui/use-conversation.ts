import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useEffect, useRef, useState } from 'react';
import { standingEvents } from '@/lib/cadence/standing-events';
import type { Conversation } from '@/lib/schema/conversation';
import type { HistoryEvent } from '@/lib/schema/event';
import type { Person } from '@/lib/schema/person';
import { readConversation } from '@/lib/store/conversations';
import { database } from '@/lib/store/database';
import { findIntroduced, findIntroducers } from '@/lib/store/find-introductions';
import { readHistory } from '@/lib/store/find-person';
import { conversationFor } from './conversation-for';
import { saveConversation } from './save-conversation';
import { showFailure } from './show-failure';

type Change = Partial<Conversation>;
/**
 * Changes the conversation, at once on the page and as soon as the disk can take it. What comes later than the click, such
 * as an undo, gives a function of the conversation as it is then.
 */
export type ChangeConversation = (change: Change | ((now: Conversation) => Change)) => void;

/** All that the page of a conversation shows. */
export interface OpenConversation {
  person: Person;
  /** Standing events, in order. */
  history: HistoryEvent[];
  conversation: Conversation;
  introduced: Person[];
  introducers: Person[];
  change: ChangeConversation;
}

/**
 * The conversation with a person: null if there is no such person, undefined until read. What is typed lives here and is
 * saved at every keystroke; what another window saved later is taken over.
 */
export function useConversation(id: string): OpenConversation | null | undefined {
  const read = useLiveQuery(() => readAll(id), [id]);
  const [typed, setTyped] = useState<Conversation | null>(null);
  const latest = useRef<Conversation | null>(null);
  const conversation = newer(read?.conversation ?? null, typed);
  useEffect(() => {
    latest.current = conversation;
  }, [conversation]);
  const change = useCallback<ChangeConversation>((given) => {
    const now = latest.current;
    if (!now) return;
    const changed = typeof given === 'function' ? given(now) : given;
    const row = { ...now, ...changed, updatedAt: Math.max(Date.now(), now.updatedAt + 1) };
    latest.current = row;
    setTyped(row);
    saveConversation(row).catch(showFailure);
  }, []);
  if (!read || !conversation) return read === undefined ? undefined : null;
  return { ...read, conversation, change };
}

/** What is typed wins until something newer is kept; of the same age what is kept, since the store may know more. */
function newer(kept: Conversation | null, typed: Conversation | null): Conversation | null {
  if (!kept || !typed || typed.person !== kept.person) return kept;
  return typed.updatedAt > kept.updatedAt ? typed : kept;
}

async function readAll(id: string) {
  const person = await database.people.get(id);
  if (!person) return null;
  const history = standingEvents(await readHistory(database, id));
  return {
    person,
    history,
    conversation: conversationFor(id, await readConversation(database, id), history),
    introduced: await findIntroduced(database, id),
    introducers: await findIntroducers(database, id),
  };
}
