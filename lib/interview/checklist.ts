import type { Profile } from '@/lib/schema/profile';

/** What to read up on before a conversation (GUIDANCE E2), and what to have ready (E1, E3–E6). */
export type ResearchArea = 'industry' | 'company' | 'role' | 'person' | 'news';
export type ReadyItem = 'request' | 'goals' | 'questions' | 'resume' | 'on-time';
export type ChecklistItemId = ResearchArea | ReadyItem;

export interface ChecklistItem {
  id: ChecklistItemId;
  point: string;
  /** A search to open when the user clicks; null where there is nothing to search by, or nothing to search. */
  href: string | null;
}

/** A search that keeps no profile of who asks. Its words are English, as the letters are: so is what whoever reads them writes. */
const searchPage = 'https://duckduckgo.com/?q=';
const longestQuery = 200;

/** The checklist for a conversation with someone. Nothing is looked up: a link leads to a search, and opens on a click. */
export function checklistFor({ fullName, currentTitle, currentCompany, headline }: Profile): ChecklistItem[] {
  const role = currentTitle ?? headline;
  const search = (...words: (string | null)[]) => searchFor(words);
  return [
    { id: 'industry', point: 'E2', href: search(currentCompany ?? role, 'industry trends') },
    { id: 'company', point: 'E2', href: search(quoted(currentCompany)) },
    { id: 'role', point: 'E2', href: search(role, 'what the work is like') },
    { id: 'person', point: 'E2', href: search(quoted(fullName), currentCompany, 'talk OR interview OR article') },
    { id: 'news', point: 'E2', href: search(quoted(currentCompany), 'news') },
    { id: 'request', point: 'E4', href: null },
    { id: 'goals', point: 'E1', href: null },
    { id: 'questions', point: 'E3', href: null },
    { id: 'resume', point: 'E5', href: null },
    { id: 'on-time', point: 'E6', href: null },
  ];
}

/** Null where the first words, which say what is searched for, are not known. */
function searchFor(words: readonly (string | null)[]): string | null {
  const [subject] = words;
  if (subject == null) return null;
  const query = words
    .filter((word) => word !== null)
    .join(' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, longestQuery);
  return `${searchPage}${encodeURIComponent(query.toWellFormed())}`;
}

function quoted(name: string | null): string | null {
  const inner = name?.replaceAll('"', ' ').trim() ?? '';
  return inner === '' ? null : `"${inner}"`;
}
