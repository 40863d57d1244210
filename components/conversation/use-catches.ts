import { useCallback } from 'react';
import { useCalendar } from '@/components/ui/day';
import { type Catch, catchNotes } from '@/lib/interview/catch-notes';
import { keepCatch } from '@/lib/ui/record-conversation';
import type { OpenConversation } from '@/lib/ui/use-conversation';

/** What stands in the notes with someone and isn't settled, and how it is: kept in the history, or waved off. */
export function useCatches({ person, conversation: { settled }, change }: OpenConversation, theirName: string) {
  const { today } = useCalendar();
  const catchIn = useCallback(
    (notes: string) => catchNotes(notes, { today, theirName }).filter(({ key }) => !settled.includes(key)),
    [today, theirName, settled],
  );
  const onDismiss = ({ key }: Catch) => change((now) => ({ settled: [...now.settled, key] }));
  const onKeep = (caught: Catch) => {
    onDismiss(caught);
    const offerAgain = () => change((now) => ({ settled: now.settled.filter((key) => key !== caught.key) }));
    void keepCatch(person.id, caught, offerAgain);
  };
  return { catchIn, onKeep, onDismiss };
}
