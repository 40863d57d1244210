import { countKind, degreeIn } from '../counts';
import { all, one, textAt } from '../dom';
import { outermost, readEntries } from '../entries';
import { isSeparator, readLines } from '../lines';
import { isVisible, type Page } from '../page';
import { isCalled, judgeSubject, plainName } from '../subject';
import { fold, MAX_LONG, readText } from '../text';
import { type Connection, defineLayout, entriesOrNone, type Opening, type Reading } from './layout';
import { isMobile } from './recognise';
import { marks, mwlite } from './selectors';

/** Three of the four headings of this page are hidden dialogs'; the person's is in the profile's own section. */
function nameHeading(page: Page, card: Element | null): Element | null {
  const isShown = (heading: Element) => heading.closest(mwlite.hidden) === null && isVisible(page, heading);
  return all(card, 'h1').find(isShown) ?? null;
}

function open(page: Page): Opening<Reading> {
  const { document } = page;
  if (!isMobile(page)) return null;
  const card = one(document, marks.mobileCard);
  const fullName = plainName(page, nameHeading(page, card));
  // Every title is the same here, and the hidden dialogs have headings, too: what only a heading says is no name.
  if (card === null || fullName === null || !isCalled(page, card, fullName)) return 'not-understood';
  if (judgeSubject(page, card) === 'anothers') return 'still-loading';
  return { reading: { page, card, fullName }, nameSource: 'mobile:h1' };
}

/** Lines under the headline: "School Company", then "Place · 500+ connections"; the place is the text that is neither. */
function location({ card }: Reading): string | null {
  for (const line of all(card, mwlite.lowLines).reverse()) {
    if (one(line, mwlite.company) !== null) continue;
    const lines = readLines(line, (part) => part.matches(mwlite.notPlace));
    const place = lines.filter((part) => !isSeparator(part) && countKind(part.text) === null);
    const text = fold(place.map((part) => part.text).join(' '));
    if (text !== null) return text.replace(/[\s·•]+$/, '');
  }
  return null;
}

function degree({ card, page }: Reading): Connection | null {
  const row = nameHeading(page, card)?.parentElement ?? null;
  for (const span of all(row, 'span,div')) {
    const found = span.closest('h1') === null && isVisible(page, span) ? degreeIn(readText(span, 40)) : null;
    if (found !== null) return found;
  }
  return null;
}

function counts({ card }: Reading): string[] {
  return all(card, mwlite.counts).flatMap((span) => readText(span) ?? []);
}

/** Followers stand first, if they are counted at all; more than LinkedIn counts of connections are followers. */
function connections(reading: Reading): string | null {
  const last = counts(reading).findLast((text) => countKind(text) !== null) ?? null;
  return last !== null && countKind(last) === 'followers' ? null : last;
}

/** The server sends all sections at once: with one of them present, the other is not late but absent. */
function isWithout(page: Page, missing: string, other: string): boolean {
  return one(page.document, missing) === null && one(page.document, other) !== null;
}

function itemsOf(page: Page, section: string): Element[] {
  const found = one(page.document, section);
  return found === null ? [] : outermost(found, 'ol>li,ul>li');
}

/** Mobile web, logged in: readable classes, `Profile | LinkedIn` as every title, all sections in the page. */
export const mobileLayout = defineLayout({
  id: 'mobile',
  open,
  lazy: ['experience', 'education'],
  strategies: {
    headline: [['headline', ({ card }) => textAt(card, mwlite.headline)]],
    location: [['low-line', location]],
    connection: [['degree', degree]],
    company: [['current-company', ({ card }) => textAt(card, mwlite.company)]],
    about: [['about', ({ page }) => textAt(page.document, mwlite.about, MAX_LONG)]],
    experience: [
      [
        'experience',
        ({ page }) =>
          entriesOrNone(
            readEntries(itemsOf(page, mwlite.experience), mwlite.role),
            isWithout(page, mwlite.experience, mwlite.education),
          ),
      ],
    ],
    education: [
      [
        'education',
        ({ page }) =>
          entriesOrNone(
            readEntries(itemsOf(page, mwlite.education), mwlite.role),
            isWithout(page, mwlite.education, mwlite.experience),
          ),
      ],
    ],
    counts: [['count', counts]],
    connections: [['count', connections]],
    premium: [['premium-icon', ({ card }) => one(card, mwlite.premium) !== null]],
  },
});
