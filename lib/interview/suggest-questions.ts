import type { LocalDay } from '@/lib/schema/local-day';
import type { Profile } from '@/lib/schema/profile';
import { fillQuestion, slotsOf } from './fill-question';
import { functionOf } from './function-of';
import { levelOf } from './level-of';
import { pathOf } from './path-of';
import type { FunctionArea, Level, PathKind, Question, QuestionCategory } from './question';
import { questions } from './questions';

/** As many as one can hold in mind for half an hour. */
export const mostQuestions = 8;
/** So that eight questions are not eight about one thing. */
const mostOfOneCategory = 2;

/** A question fitted to someone, its slots filled. */
export interface SuggestedQuestion {
  id: string;
  text: string;
  category: QuestionCategory;
  sources: readonly string[];
  /** Why it fits this person in particular; empty for one that fits everyone. */
  fits: readonly (Level | FunctionArea | PathKind)[];
}

/** The order in which a conversation opens up: easy and personal first, advice last. */
const order: readonly QuestionCategory[] = [
  'small-talk',
  'path',
  'day',
  'likes',
  'skills',
  'industry',
  'culture',
  'preparation',
  'advice',
  'closing',
];

/**
 * All questions that can be put to someone, the best fitting first: those for their path, then function, then level, then
 * those that name their company or school, then the rest in the order of the bank. Closing ones and small talk are left
 * out, as they belong to every conversation. The same profile and day give the same order.
 */
export function rankQuestions(profile: Profile, today: LocalDay): SuggestedQuestion[] {
  const path = pathOf(profile, today);
  const slots = slotsOf(profile, path);
  const someone = { level: levelOf(profile), area: functionOf(profile), kinds: path.kinds };
  return questions
    .filter(({ category }) => category !== 'closing' && category !== 'small-talk')
    .flatMap((question) => {
      const text = fillQuestion(question, slots);
      const fits = text === null ? null : fitOf(question, someone);
      return text === null || fits === null ? [] : [{ question, text, ...fits }];
    })
    .sort((one, other) => other.score - one.score)
    .map(({ question: { id, category, sources }, text, fits }) => ({ id, text, category, sources, fits }));
}

/**
 * Up to eight questions for someone, in the order in which to ask them. Questions in `without` (ids) are passed over:
 * asked before, or put away.
 */
export function suggestQuestions(
  profile: Profile,
  today: LocalDay,
  { count = mostQuestions, without = [] }: { count?: number; without?: readonly string[] } = {},
): SuggestedQuestion[] {
  const chosen: SuggestedQuestion[] = [];
  for (const question of rankQuestions(profile, today)) {
    if (chosen.length >= count) break;
    if (without.includes(question.id)) continue;
    const alike = chosen.filter(({ category }) => category === question.category).length;
    if (alike < mostOfOneCategory) chosen.push(question);
  }
  return chosen.sort((one, other) => order.indexOf(one.category) - order.indexOf(other.category));
}

interface Someone {
  level: Level | null;
  area: FunctionArea | null;
  kinds: readonly PathKind[];
}

/** How well a question fits, and by what; null if it is meant for others. */
function fitOf({ text, levels, functions, paths }: Question, { level, area, kinds }: Someone) {
  const path = paths?.find((kind) => kinds.includes(kind));
  if (paths && !path) return null;
  if (functions && !(area && functions.includes(area))) return null;
  if (levels && !(level && levels.includes(level))) return null;
  const fits = [path, functions && area, levels && level].filter((tag) => tag != null);
  // A wide level list says little, so a question of one level outweighs one of several.
  const levelScore = levels ? 2 / levels.length : 0;
  const score = (path ? 8 : 0) + (functions ? 5 : 0) + levelScore + (text.includes('{') ? 1 : 0);
  return { score, fits };
}
