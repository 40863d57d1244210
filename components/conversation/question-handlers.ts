import type { ChosenQuestion } from '@/lib/schema/conversation';
import type { ChangeConversation } from '@/lib/ui/use-conversation';
import { moveQuestion } from './plan-questions';
import type { PlannedQuestion, QuestionHandlers } from './planned-question';

/** What the planner's buttons do to a conversation whose questions are `chosen`. */
export function questionHandlers(
  change: ChangeConversation,
  chosen: readonly ChosenQuestion[],
  suggestions: readonly PlannedQuestion[],
): QuestionHandlers {
  const set = (questions: ChosenQuestion[]) => change({ questions });
  return {
    onMove: (id, by) => set(moveQuestion(chosen, id, by)),
    onRemove: (id) => set(chosen.filter((question) => question.id !== id)),
    onAdd: (id) => {
      const question = suggestions.find((one) => one.id === id);
      if (question) set([...chosen, { id, text: question.text, asked: false }]);
    },
    onAddOwn: (text) => set([...chosen, { id: `own-${crypto.randomUUID()}`, text: text.slice(0, 500), asked: false }]),
  };
}
