import { profileSlug } from '@/lib/profile/slug';

/** The kinds of pages that remember what they showed. */
export type RememberingPage = 'popup' | 'dashboard';

/** *Today*, in the popup and in the tab. */
export const todaySubject = 'today';

/** What stands for somebody's letter. */
export const letterSubject = (slug: string): string => `in/${slug}`;

/** What a popup over this address opens on; null where only reading the page can tell. */
export function subjectOfTab(url: string | null): string | null {
  if (url === null) return todaySubject;
  const slug = profileSlug(url);
  if (slug !== null) return letterSubject(slug);
  return /(^|\.)linkedin\.com$/.test(new URL(url).hostname) ? null : todaySubject;
}

/** Places of the dashboard that look the same when they are opened again. */
const lasting = new Set([todaySubject, 'people', 'conversations']);

/** What the dashboard opens on with this address; null for a place that isn't remembered. */
export function subjectOfHash(hash: string): string | null {
  const place = hash.slice(1) || todaySubject;
  return lasting.has(place) ? place : null;
}
