import { useApp } from '@/lib/ui/app-store';
import { letterSubject, type RememberingPage, subjectOfHash, todaySubject } from './opening-subject';

/** What a page shows, where it would open on the same again. */
export interface Shown {
  subject: string;
  /** It follows the database by itself. */
  isLive: boolean;
  /** The user can search and arrange it, which the next opening wouldn't know of. */
  isArranged: boolean;
}

/** What a page shows now; null for what it wouldn't open on: another person than the tab's, a question, a failure. */
export function shownIn(page: RememberingPage): Shown | null {
  const { screen, draft, slug, tabId } = useApp.getState();
  if (page === 'dashboard') {
    const subject = screen.name === 'today' || screen.name === 'letter' ? subjectOfHash(location.hash) : null;
    return subject === null ? null : { subject, isLive: true, isArranged: subject !== todaySubject };
  }
  if (screen.name === 'today' && tabId === null) return { subject: todaySubject, isLive: true, isArranged: false };
  const recipient =
    screen.name === 'letter' ? draft?.recipient : screen.name === 'waiting' ? screen.person.slug : undefined;
  return slug !== null && recipient === slug
    ? { subject: letterSubject(slug), isLive: false, isArranged: false }
    : null;
}
