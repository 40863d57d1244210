import { type Page, titlesOf } from './page';
import { judgeSubject } from './subject';
import { fold } from './text';

/**
 * The name on a details page (`/details/experience/`), which has no top card: "Experience | Name | LinkedIn". Null while
 * the title is another page's or the page carries another person's links (LINKEDIN.md 2.4).
 */
export function readDetailsName(page: Page): string | null {
  const main = page.details === null ? null : page.document.querySelector('main');
  if (main === null || judgeSubject(page, main) === 'anothers') return null;
  for (const title of titlesOf(page.document)) {
    const parts = title.replace(/^\(\d+\+?\)\s*/, '').split(' | ');
    if (parts.length > 2) return fold(parts.slice(1, -1).join(' | '));
  }
  return null;
}
