import { one } from './dom';
import { type Page, titlesOf } from './page';
import { judgeSubject } from './subject';
import { fold } from './text';

/** The part of a details page that holds its entries: the first column (SDUI; the next is a rail of strangers), else all. */
export function detailsPart({ document }: Page): Element | null {
  const main = one(document, 'main');
  return one(main, '[data-testid="lazy-column"]') ?? main;
}

/**
 * The name on a details page (`/details/experience/`), which has no top card: "Experience | Name | LinkedIn". Null while
 * the title is another page's or the page carries another person's links (LINKEDIN.md 2.4).
 */
export function readDetailsName(page: Page): string | null {
  const part = page.details === null ? null : detailsPart(page);
  if (part === null || judgeSubject(page, part) === 'anothers') return null;
  for (const title of titlesOf(page.document)) {
    const parts = title.replace(/^\(\d+\+?\)\s*/, '').split(' | ');
    if (parts.length > 2) return fold(parts.slice(1, -1).join(' | '));
  }
  return null;
}
