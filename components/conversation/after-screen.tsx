import { AppToast } from '@/components/app/app-toast';
import { useCalendar } from '@/components/ui/day';
import { profileUrl } from '@/lib/profile/slug';
import type { Moment } from '@/lib/schema/event';
import type { Person } from '@/lib/schema/person';
import { markKept, markThanked } from '@/lib/ui/record-conversation';
import type { OpenConversation } from '@/lib/ui/use-conversation';
import { AfterView } from './after-view';
import { conversationFacts, isThanked, namedPerson, promisesOf } from './conversation-facts';
import { useCatches } from './use-catches';

interface AfterScreenProps {
  open: OpenConversation;
  onWrite: (person: Person, moment: Moment, about?: string) => void;
}

/** What a conversation leaves to do. */
export function AfterScreen({ open, onWrite }: AfterScreenProps) {
  const { person, history, conversation, introduced, introducers } = open;
  const { name, when, profile } = conversationFacts(open, useCalendar());
  const catches = useCatches(open, name);
  const write = (people: readonly Person[], id: string, moment: Moment, about?: string) => {
    const found = people.find((one) => one.id === id);
    if (found) onWrite(found, moment, about);
  };
  const isConnected = profile.connection === 'first' || profile.publicId === null;
  return (
    <AfterView
      name={name}
      when={when}
      thanked={isThanked(history)}
      onThank={() => onWrite(person, 'thank-you')}
      onCard={() => void markThanked(person.id)}
      promises={promisesOf(history)}
      onKept={(promise) => void markKept(person.id, promise)}
      introduced={introduced.map(namedPerson)}
      onWriteTo={(id) => write(introduced, id, 'request')}
      introducers={introducers.map(namedPerson)}
      onReportTo={(id) => write(introducers, id, 'report-back', person.id)}
      connectHref={isConnected ? null : profileUrl(profile.publicId ?? '')}
      notes={conversation.notes}
      caught={catches.catchIn(conversation.notes)}
      onKeep={catches.onKeep}
      onDismiss={catches.onDismiss}
      toast={<AppToast />}
    />
  );
}
