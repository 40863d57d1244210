import { countKind, pickCount } from '../counts';
import { all, attr, one, textAt } from '../dom';
import { outermost, readEducation, readExperience } from '../entries';
import { type Page, slugOfHref } from '../page';
import { fold, isMasked, MAX_LONG, readText } from '../text';
import { defineLayout, entriesOrNone, isServed, type Opening, type Reading } from './layout';
import { guest } from './selectors';

function open(page: Page): Opening<Reading> {
  const { document } = page;
  if (!isServed(page, guest.pageKey, guest.card)) return null;
  const canonical = one(document, 'link[rel="canonical"]');
  const named = canonical === null ? null : slugOfHref(attr(canonical, 'href'));
  if (named !== null && named !== page.slug) return 'still-loading';
  const card = one(document, guest.card) ?? one(document, 'main');
  const fullName = unmasked(textAt(document, guest.name));
  return card === null || fullName === null
    ? 'not-understood'
    : { reading: { page, card, fullName }, nameSource: 'public:title' };
}

function unmasked(text: string | null): string | null {
  return text === null || isMasked(text) ? null : text;
}

function inCard(selector: string): (reading: Reading) => string | null {
  return ({ card }) => unmasked(textAt(card, selector));
}

/** The place stands first, and without one the counts do. */
function location(reading: Reading): string | null {
  const text = inCard(guest.location)(reading);
  return text === null || countKind(text) !== null ? null : text;
}

function counts({ card }: Reading): string[] {
  return all(one(card, guest.subheader), guest.counts).flatMap((span) => readText(span, 100) ?? []);
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
    headline: [{ id: 'public:headline', find: inCard(guest.headline) }],
    location: [{ id: 'public:subheader', find: location }],
    company: [{ id: 'public:top-card-link', find: inCard(guest.company) }],
    givenName: [
      {
        id: 'public:meta-first-name',
        find: ({ page, fullName }) => {
          const meta = one(page.document, 'meta[property="profile:first_name"]');
          const name = meta === null ? null : fold(attr(meta, 'content'), 200);
          return name !== null && fullName.includes(name) ? name : null;
        },
      },
    ],
    about: [{ id: 'public:summary', find: ({ page }) => unmasked(textAt(page.document, guest.summary, MAX_LONG)) }],
    experience: [
      {
        id: 'public:experience-item',
        find: ({ page }) =>
          entriesOrNone(
            readExperience(outermost(page.document, guest.experience), guest.none),
            isOpenWithout(page, guest.experience, guest.education),
          ),
      },
    ],
    education: [
      {
        id: 'public:education-item',
        find: ({ page }) =>
          entriesOrNone(
            readEducation(outermost(page.document, guest.education)),
            isOpenWithout(page, guest.education, guest.experience),
          ),
      },
    ],
    followers: [{ id: 'public:subheader', find: (reading) => pickCount(counts(reading), 'followers') }],
    connections: [{ id: 'public:subheader', find: (reading) => pickCount(counts(reading), 'connections') }],
  },
});
