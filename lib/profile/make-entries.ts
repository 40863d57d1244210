import type { EntryLines } from '@/lib/schema/page-reading';
import type { EducationEntry, ExperienceEntry } from '@/lib/schema/profile';
import { DASH, isDateLine } from './dates';
import { isCurrent } from './is-current';
import { isMasked } from './text';

/** Most entries that a profile keeps (lib/schema/profile.ts). */
const MAX_ENTRIES = 200;

/** The jobs that a section's lines tell of: single ones, and groups of roles under one employer. */
export function makeExperience(entries: readonly EntryLines[]): ExperienceEntry[] {
  const jobs = entries.flatMap(({ head, roles }) => {
    if (roles.length === 0) return toRole(head, null);
    const company = employerOf(head[0] ?? null);
    return company === null ? [] : roles.flatMap((role) => toRole(role, company));
  });
  return jobs.slice(0, MAX_ENTRIES);
}

/** The schools that a section's lines tell of. */
export function makeEducation(entries: readonly EntryLines[]): EducationEntry[] {
  return entries.slice(0, MAX_ENTRIES).flatMap(({ head }) => {
    const [school = null, second = null] = head;
    const [when = -1] = timesIn(head);
    if (school === null || isMasked(school) || (when < 0 && isDateLine(school))) return [];
    return [{ school, degree: when === 1 ? null : unmasked(second), dates: when < 0 ? null : (head[when] ?? null) }];
  });
}

/** Title, "Company · Full-time", dates, place: `company` is given for roles of a group, whose heading names it. */
function toRole(head: readonly string[], company: string | null): ExperienceEntry[] {
  const [title = null] = head;
  const found = timesIn(head);
  if (title === null || isMasked(title) || (found.length === 0 && isDateLine(title))) return [];
  // Two times in one heading: several roles run together, and no line says which title is whose.
  if (found.length > 1) return [];
  const [when = -1] = found;
  const dates = when < 0 ? null : (head[when] ?? null);
  const employer = company ?? (when === 1 ? null : employerOf(head[1] ?? null));
  return [{ title, company: employer, dates, current: isCurrent(dates) }];
}

/**
 * Where an entry's times stand. No title is a time if one follows ("Expo 2027 – Programme Manager"), and of two lines in a
 * row that read like one, the first is the employer ("Atelier 2001") unless it alone is a range.
 */
function timesIn(head: readonly string[]): number[] {
  const found = head.flatMap((text, index) => (index > 0 && isDateLine(text) ? [index] : []));
  const [first = 0, second = 0] = found;
  if (first !== 1 || second !== 2) return found;
  const isRange = (index: number) => DASH.test(head[index] ?? '');
  return isRange(1) && !isRange(2) ? found.filter((index) => index !== 2) : found.slice(1);
}

/** "Company · Full-time" without the kind of employment. */
function employerOf(text: string | null): string | null {
  return unmasked(text?.split(/\s[·•]\s/, 1)[0]?.trim() ?? null);
}

function unmasked(text: string | null): string | null {
  return text === null || text === '' || isMasked(text) ? null : text;
}
