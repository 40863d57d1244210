import { one } from '../dom';
import { isVisible, type Page } from '../page';
import { readText } from '../text';
import { marks, sdui } from './selectors';

/** Whether the server rendered this page logged out. */
export function isGuest(page: Page): boolean {
  return isServed(page, marks.guestKey, marks.guestCard);
}

/** Whether this page is mobile web's. */
export function isMobile(page: Page): boolean {
  return isServed(page, marks.mobileKey, marks.mobileCard);
}

/** A page rendered by the server is told by its key, or (saved pages without a head) by its card. */
function isServed({ document, headings }: Page, key: string, card: string): boolean {
  return one(document.head, key) !== null || (headings.length > 0 && one(document, card) !== null);
}

/** The heading that names the person on an Ember page, and its card; null on pages without such a card. */
export function findEmberHeading(page: Page): { heading: Element; card: Element } | null {
  for (const heading of page.headings) {
    const card = heading.closest('main section');
    const isCard = heading.closest(sdui.foreign) === null && one(card, marks.emberCard) !== null;
    if (card !== null && isCard && isVisible(page, heading) && readText(heading) !== null) return { heading, card };
  }
  return null;
}

/** Whether a page is Ember's: its service says so, or it has a heading and Ember's classes. */
export function isEmber(page: Page): boolean {
  const { document, headings } = page;
  if (one(document.head, marks.emberService) !== null || findEmberHeading(page) !== null) return true;
  return headings.length > 0 && one(document, marks.ember) !== null;
}

/** Whether a page is of a layout before today's, which a script of its own reads. */
export function isOlder(page: Page): boolean {
  return isMobile(page) || isGuest(page) || isEmber(page);
}
