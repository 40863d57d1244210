import type { ExperienceEntry } from '@/lib/schema/profile';
import { keyOf } from './text';

/**
 * The job that the top card names, else the first that is still running; without a readable job, the card's company
 * alone (profiles' README, `currentTitle`). A title is never paired with another job's company.
 */
export function currentJob(
  experience: readonly ExperienceEntry[] | 'none' | null,
  badge: string | null,
): { title: string | null; company: string | null; isBadge: boolean } {
  const running = Array.isArray(experience) ? experience.filter((entry) => entry.current === true) : [];
  const named =
    badge === null
      ? undefined
      : running.find((entry) => entry.company !== null && keyOf(entry.company) === keyOf(badge));
  const job = named ?? (badge === null ? running[0] : undefined);
  if (job !== undefined) return { title: job.title, company: job.company ?? badge, isBadge: false };
  return { title: null, company: badge, isBadge: badge !== null };
}
