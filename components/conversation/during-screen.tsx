import { AppToast } from '@/components/app/app-toast';
import { useCalendar } from '@/components/ui/day';
import { agendaFor } from '@/lib/interview/agenda';
import { questions as bank } from '@/lib/interview/questions';
import { besideAction } from '@/lib/ui/open-beside';
import { endConversation } from '@/lib/ui/record-conversation';
import type { OpenConversation } from '@/lib/ui/use-conversation';
import { conversationFacts } from './conversation-facts';
import { DuringView } from './during-view';
import { chosenQuestions, moveQuestion } from './plan-questions';
import { useCatches } from './use-catches';

const closing = bank.filter(({ category }) => category === 'closing');

/** A conversation that goes on. */
export function DuringScreen({ open }: { open: OpenConversation }) {
  const calendar = useCalendar();
  const { conversation, change } = open;
  const { today } = calendar;
  const { name, when, request, minutes, profile } = conversationFacts(open, calendar);
  const questions = chosenQuestions(conversation.questions, profile, today, minutes);
  const catches = useCatches(open, name);

  return (
    <DuringView
      name={name}
      when={when}
      request={request}
      minutes={minutes}
      startedAt={conversation.startedAt}
      onStart={() => change({ startedAt: Date.now() })}
      spokeOn={conversation.spokeOn ?? today}
      onSpokeOn={(spokeOn) => change({ spokeOn })}
      agenda={agendaFor(minutes)}
      onBeside={besideAction(open.person.id)}
      asking={{
        questions,
        onAsked: (id, asked) =>
          change({ questions: questions.map((question) => (question.id === id ? { ...question, asked } : question)) }),
        onAnother: (id) =>
          change({
            questions: moveQuestion(questions, id, questions.length - 1 - questions.findIndex((one) => one.id === id)),
          }),
      }}
      closing={{
        questions: closing,
        asked: conversation.closed,
        onAsked: (id, asked) =>
          change({ closed: [...conversation.closed.filter((one) => one !== id), ...(asked ? [id] : [])] }),
      }}
      notes={{
        notes: conversation.notes,
        onNotes: (notes) => change({ notes }),
        ...catches,
      }}
      onEnd={() => void endConversation(conversation, minutes)}
      toast={<AppToast />}
    />
  );
}
