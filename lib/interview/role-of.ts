import type { ExperienceEntry, Profile } from '@/lib/schema/profile';

/** Longer than any title that is worth reading. */
const longest = 200;

/**
 * What someone says they do now, as plain lower-case words to look for roles in: their current title, else the first
 * running job, else the headline. Empty when nobody knows. What they say they used to be ("ex-CEO", "former") is left out.
 */
export function roleOf(profile: Profile): string {
  const running = jobsOf(profile).find(({ current, title }) => current === true && title !== null);
  return plainRole(profile.currentTitle ?? running?.title ?? profile.headline ?? '');
}

/** A title as plain lower-case words: no accents, no punctuation, nothing that follows "former" or "ex-". */
export function plainRole(title: string): string {
  return title
    .slice(0, longest)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[|•·;/,]|\s[-–—]\s/u)
    .filter((part) => !/^\s*(?:ex\b|former\b|formerly\b|previously\b|past\b|retired\b)/u.test(part))
    .join(' / ')
    .replace(/[^\p{L}\p{N}/&]+/gu, ' ')
    .trim();
}

/** The jobs that were read, newest first as the page has them; none when the section was empty or not read. */
export function jobsOf({ experience }: Profile): readonly ExperienceEntry[] {
  return typeof experience === 'string' ? [] : experience;
}
