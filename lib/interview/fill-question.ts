import type { Profile } from '@/lib/schema/profile';
import type { PathRead } from './path-of';
import type { Question } from './question';
import { jobsOf } from './role-of';

/** A slot's value that is longer would bury the question. */
const longest = 60;
/** What a page says that isn't a place or a title to speak of aloud. */
const unspeakable = /open to work|looking for|seeking|hiring|available|[\n#@|]/iu;

/** What is known of someone for the slots of questions; null where it isn't, or can't be said in a sentence. */
export type Slots = Record<'company' | 'title' | 'earlier' | 'school', string | null>;

/** The slots' values, from a profile and how its path was read. */
export function slotsOf(profile: Profile, path: PathRead): Slots {
  const school = typeof profile.education === 'string' ? null : (profile.education[0]?.school ?? null);
  return {
    company: speakable(path.company),
    title: speakable(path.title),
    // With one job on the page there is nothing earlier to speak of.
    earlier: jobsOf(profile).length > 1 ? speakable(path.earlier) : null,
    school: speakable(school),
  };
}

/** The question with its slots filled, or null if it asks for something that isn't known. */
export function fillQuestion({ text }: Question, slots: Slots): string | null {
  let isWhole = true;
  const filled = text.replace(/\{(\w+)\}/g, (_, slot: keyof Slots) => {
    isWhole &&= slots[slot] !== null;
    return slots[slot] ?? '';
  });
  return isWhole ? filled : null;
}

function speakable(value: string | null): string | null {
  const text = value?.replace(/\s+/gu, ' ').trim() ?? '';
  return text === '' || text.length > longest || unspeakable.test(text) ? null : text;
}
