import { countKind } from '../counts';
import { all, attr, one, textAt } from '../dom';
import { outermost, readEntries } from '../entries';
import { isInTitle, isUntitled, type Page, slugOfHref } from '../page';
import { isOversized, plainName } from '../subject';
import { fold, MAX_LONG, readText } from '../text';
import { defineLayout, entriesOrNone, type Opening, type Reading } from './layout';
import { isGuest } from './recognise';
import { guest, marks } from './selectors';

function open(page: Page): Opening<Reading> {
  const { document } = page;
  if (!isGuest(page)) return null;
  const canonical = one(document, 'link[rel="canonical"]');
  const named = canonical === null ? null : slugOfHref(attr(canonical, 'href'));
  if (named !== null && named !== page.slug) return 'still-loading';
  const card = one(document, marks.guestCard) ?? one(document, 'main');
  const fullName = plainName(page, one(document, guest.name));
  // The server makes title and card of one person at one time.
  const isNamed = fullName !== null && (isInTitle(page, fullName) || isUntitled(page));
  return card === null || !isNamed || isOversized(card)
    ? 'not-understood'
    : { reading: { page, card, fullName }, nameSource: 'public:title' };
}

function inCard(selector: string): (reading: Reading) => string | null {
  return ({ card }) => textAt(card, selector);
}

/** The place stands first, and without one the counts do. */
function location(reading: Reading): string | null {
  const text = inCard(guest.location)(reading);
  return text === null || countKind(text) !== null ? null : text;
}

function counts({ card }: Reading): string[] {
  return all(card, guest.counts).flatMap((span) => readText(span, 100) ?? []);
}

/** Masked pages blur Experience and Education as a whole: what isn't shown there may well exist. */
function isOpenWithout(page: Page, missing: string, other: string): boolean {
  const { document } = page;
  return one(document, missing) === null && one(document, other) !== null && one(document, guest.blurred) === null;
}

/** Logged-out pages 2024 to 2026, in any language: readable classes, masked values, shortened surnames. */
export const publicLayout = defineLayout({
  id: 'public',
  open,
  lazy: ['experience', 'education'],
  strategies: {
    headline: [['headline', inCard(guest.headline)]],
    location: [['subheader', location]],
    company: [['top-card-link', inCard(guest.company)]],
    givenName: [
      [
        'meta-first-name',
        ({ page, fullName }) => {
          const meta = one(page.document, 'meta[property="profile:first_name"]');
          const name = meta === null ? null : fold(attr(meta, 'content'), 200);
          return name !== null && fullName.includes(name) ? name : null;
        },
      ],
    ],
    about: [['summary', ({ page }) => textAt(page.document, guest.summary, MAX_LONG)]],
    experience: [
      [
        'experience-item',
        ({ page }) =>
          entriesOrNone(
            readEntries(outermost(page.document, guest.experience), guest.none),
            isOpenWithout(page, guest.experience, guest.education),
          ),
      ],
    ],
    education: [
      [
        'education-item',
        ({ page }) =>
          entriesOrNone(
            readEntries(outermost(page.document, guest.education), guest.none),
            isOpenWithout(page, guest.education, guest.experience),
          ),
      ],
    ],
    counts: [['card-count', counts]],
  },
});
