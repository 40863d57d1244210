import { explain } from '@/lib/guidance/explain';
import { review } from '@/lib/guidance/review';
import { questionsThatFit } from '@/lib/interview/fit-to-minutes';
import { isSearchable } from '@/lib/interview/is-searchable';
import { rankQuestions, suggestQuestions } from '@/lib/interview/suggest-questions';
import type { ChosenQuestion } from '@/lib/schema/conversation';
import type { Profile } from '@/lib/schema/profile';
import type { PlannedQuestion, QuestionRemark } from './planned-question';

/** What is wrong with a question, if anything: it asks about jobs (GUIDANCE F5), or a search engine answers it (E3). */
export function remarkOn(text: string): QuestionRemark {
  const { findings } = review(text, { moment: 'schedule', channel: 'message' });
  // The rule's own severity: that a letter might only tell of work is no reason here.
  if (findings.some(({ rule }) => explain(rule)?.severity === 'stop')) return 'jobs';
  return isSearchable(text) ? 'searchable' : null;
}

/** The questions to ask: those the user chose, or until they choose, as many as fit the minutes. */
export function chosenQuestions(
  chosen: ChosenQuestion[] | null,
  profile: Profile,
  today: string,
  minutes: number,
): ChosenQuestion[] {
  if (chosen !== null) return chosen;
  const suggested = suggestQuestions(profile, today, { count: questionsThatFit(minutes) });
  return suggested.map(({ id, text }) => ({ id, text, asked: false }));
}

/** The chosen questions and the others of the bank, as the planner shows them. */
export function planQuestions(
  chosen: readonly ChosenQuestion[],
  profile: Profile,
  today: string,
): { questions: PlannedQuestion[]; suggestions: PlannedQuestion[] } {
  const ranked = rankQuestions(profile, today);
  const fitsOf = new Map(ranked.map(({ id, fits }) => [id, fits]));
  const taken = new Set(chosen.map(({ id }) => id));
  return {
    questions: chosen.map(({ id, text }) => ({ id, text, fits: fitsOf.get(id) ?? [], remark: remarkOn(text) })),
    suggestions: ranked
      .filter(({ id }) => !taken.has(id))
      .map(({ id, text, fits }) => ({ id, text, fits, remark: null })),
  };
}

/** The questions with one of them so many places later; as they were if there is no such place. */
export function moveQuestion(questions: readonly ChosenQuestion[], id: string, by: number): ChosenQuestion[] {
  const from = questions.findIndex((question) => question.id === id);
  const to = from + by;
  const moved = questions[from];
  if (!moved || to < 0 || to >= questions.length) return [...questions];
  const others = questions.filter((question) => question.id !== id);
  return [...others.slice(0, to), moved, ...others.slice(to)];
}
