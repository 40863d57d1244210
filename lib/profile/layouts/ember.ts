import { degreeIn, pickCount } from '../counts';
import { readDetailsName } from '../details';
import { all, one, textAt } from '../dom';
import { outermost, readEducation, readExperience } from '../entries';
import { givenNameInLabels } from '../name-in-labels';
import { isInTitle, isVisible, type Page } from '../page';
import { isSubject, judgeSubject } from '../subject';
import { keyOf, MAX_LONG, readText } from '../text';
import { offers } from './ember-actions';
import { defineLayout, entriesOrNone, isOwnSection, type Opening, type Reading } from './layout';
import { ember, sdui } from './selectors';

function open(page: Page): Opening<Reading> {
  const { document } = page;
  for (const heading of page.headings) {
    const card =
      heading.closest(sdui.foreign) === null && heading.closest('main') !== null ? heading.closest('section') : null;
    const fullName = readText(heading);
    if (one(card, ember.inCard) === null || card === null || fullName === null || !isVisible(page, heading)) continue;
    return isSubject(page, card, fullName)
      ? { reading: { page, card, fullName }, nameSource: 'ember:h1' }
      : 'still-loading';
  }
  if (
    one(document.head, ember.service) === null &&
    (page.headings.length === 0 || one(document, ember.anything) === null)
  ) {
    return null;
  }
  const fullName = readDetailsName(page);
  if (fullName !== null) return { reading: { page, card: null, fullName }, nameSource: 'ember:details-title' };
  return page.details === null && page.headings.length > 0 ? 'not-understood' : 'still-loading';
}

type SectionName = 'about' | 'experience' | 'education';

/** A section that is this person's: its links say so, or it has none and the title agrees with the card. */
function section(reading: Reading, name: SectionName): Element | null {
  const { page, card } = reading;
  if (card === null) return page.details === name ? one(page.document, 'main') : null;
  const found = page.document.getElementById(name)?.closest('section') ?? null;
  return found !== null && found !== card && isOwnSection(reading, found) ? found : null;
}

function blocks(reading: Reading, name: SectionName): Element[] {
  const found = section(reading, name);
  if (found === null) return [];
  const entries = outermost(found, ember.entry);
  return entries.length > 0 ? entries : outermost(found, 'ul>li');
}

/** If later sections have arrived and this one hasn't, then it isn't late. */
function isAbsent({ page, card, fullName }: Reading, name: SectionName): boolean {
  if (card === null || page.document.getElementById(name) !== null) return false;
  const later = one(page.document, `main :is(${ember.later})`)?.closest('section') ?? null;
  return later !== null && isInTitle(page, fullName) && judgeSubject(page, later) !== 'anothers';
}

function jobs(reading: Reading) {
  return readExperience(blocks(reading, 'experience'), ember.entry);
}

/** The badges beside the headline: two are company and school; a lone one is a company only if a running job says so. */
function company(reading: Reading): string | null {
  const list = all(reading.card, 'ul').find((ul) => one(ul, ember.badge) !== null && ul.closest('a') === null) ?? null;
  const [first, second] = all(list, ember.badge, 4).flatMap((badge) => readText(badge.closest('button,a')) ?? []);
  if (first === undefined || second !== undefined) return first ?? null;
  return jobs(reading).some((job) => job.current && keyOf(job.company ?? '') === keyOf(first)) ? first : null;
}

function counts({ card }: Reading): string[] {
  return all(card, ember.count).flatMap((item) =>
    one(item, 'button,img,h2') === null ? (readText(item, 200) ?? []) : [],
  );
}

/** The Activity section counts followers under its heading. */
function activityCount(reading: Reading): string | null {
  const found = one(reading.page.document, ember.activity)?.closest('section') ?? null;
  const text = found !== null && isOwnSection(reading, found) ? textAt(found, ember.activityCount) : null;
  return text === null ? null : pickCount([text, text], 'followers');
}

/** Logged-in desktop 2022 to 2025, readable and obfuscated: what remains in both are ids, utility classes and data names. */
export const emberLayout = defineLayout({
  id: 'ember',
  open,
  lazy: ['about', 'experience', 'education'],
  strategies: {
    pronouns: [
      {
        id: 'ember:pronouns',
        find: ({ card }) =>
          readText(all(card, ember.pronouns).find((span) => one(span, ember.degree) === null) ?? null, 40),
      },
    ],
    headline: [{ id: 'ember:headline', find: ({ card }) => textAt(card, ember.headline) }],
    location: [
      { id: 'ember:location', find: ({ card }) => textAt(card, ember.location) },
      {
        // Wholly obfuscated classes: the text before the contact link, in its row.
        id: 'ember:before-contact',
        find: ({ card }) => readText(one(card, ember.contact)?.parentElement?.previousElementSibling ?? null),
      },
    ],
    connection: [
      { id: 'ember:own-edit-link', find: (reading) => (offers(reading).isOwn ? 'self' : null) },
      {
        id: 'ember:dist-value',
        find: ({ card, page }) =>
          degreeIn(readText(all(card, ember.degree).find((badge) => isVisible(page, badge)) ?? null, 40)),
      },
    ],
    company: [{ id: 'ember:badge', find: company }],
    givenName: [{ id: 'ember:action-label', find: ({ card, fullName }) => givenNameInLabels(card, fullName) }],
    about: [
      {
        id: 'ember:about',
        find: (reading) => {
          const found = reading.card === null ? null : section(reading, 'about');
          const text = all(found, '[aria-hidden="true"]').find((element) => element.closest('h2,ul') === null);
          return readText(text ?? null, MAX_LONG);
        },
      },
    ],
    experience: [
      { id: 'ember:experience', find: (reading) => entriesOrNone(jobs(reading), isAbsent(reading, 'experience')) },
    ],
    education: [
      {
        id: 'ember:education',
        find: (reading) => entriesOrNone(readEducation(blocks(reading, 'education')), isAbsent(reading, 'education')),
      },
    ],
    mutualNames: [
      {
        id: 'ember:mutual-link',
        find: ({ card }) => all(card, ember.mutualNames).flatMap((name) => readText(name) ?? []),
      },
    ],
    followers: [
      { id: 'ember:card-count', find: (reading) => pickCount(counts(reading), 'followers') },
      { id: 'ember:activity-count', find: activityCount },
    ],
    connections: [
      { id: 'ember:connections-link', find: ({ card }) => textAt(card, ember.connectionsLink) },
      { id: 'ember:card-count', find: (reading) => pickCount(counts(reading), 'connections') },
    ],
    connect: [{ id: 'ember:icon', find: (reading) => offers(reading).connect }],
    message: [{ id: 'ember:entry-point', find: (reading) => offers(reading).message }],
    follow: [{ id: 'ember:icon', find: (reading) => offers(reading).follow }],
    premium: [
      { id: 'ember:member-badge', find: ({ card }) => (card === null ? null : one(card, ember.premium) !== null) },
    ],
    verified: [{ id: 'ember:verified-icon', find: ({ card }) => (one(card, ember.verified) === null ? null : true) }],
  },
});
