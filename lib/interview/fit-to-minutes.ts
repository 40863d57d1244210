import { agendaFor } from './agenda';
import { mostQuestions } from './suggest-questions';

/** What a question takes with its answer and one that follows from it (GUIDANCE F2: listen, probe). */
const minutesPerQuestion = 2;

/** How many questions fit into so many agreed minutes: at least one, at most eight. */
export function questionsThatFit(minutes: number): number {
  const forQuestions = agendaFor(minutes).find(({ id }) => id === 'questions')?.minutes ?? 0;
  return Math.min(mostQuestions, Math.max(1, Math.floor(forQuestions / minutesPerQuestion)));
}

/**
 * Divides questions, in the order in which they will be asked, into those that the agreed minutes hold and those to ask
 * only if time is left (GUIDANCE F3).
 */
export function fitToMinutes<T>(questions: readonly T[], minutes: number): { fitting: T[]; spare: T[] } {
  const count = questionsThatFit(minutes);
  return { fitting: questions.slice(0, count), spare: questions.slice(count) };
}
