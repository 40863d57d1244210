import type { EntryLines } from '@/lib/schema/page-reading';
import { countKind, degreeIn } from '../counts';
import { detailsPart, readDetailsName } from '../details';
import { all, one, textAt } from '../dom';
import { outermost, readEntries } from '../entries';
import { readLabels } from '../labels';
import { isInTitle, isVisible, type Page } from '../page';
import { judgeSubject, mayBeBetween, plainName, readName } from '../subject';
import { MAX_LONG, readText } from '../text';
import { offers } from './ember-actions';
import { defineLayout, entriesOrNone, isOwnSection, type Opening, type Reading } from './layout';
import { findEmberHeading, isEmber } from './recognise';
import { ember } from './selectors';

function open(page: Page): Opening<Reading> {
  if (!isEmber(page)) return null;
  const found = findEmberHeading(page);
  if (found !== null) {
    const { card, heading } = found;
    const fullName = readName(page, card, heading) ?? formerName(page, card, heading);
    return fullName === null ? 'still-loading' : { reading: { page, card, fullName }, nameSource: 'ember:h1' };
  }
  const fullName = readDetailsName(page);
  if (fullName !== null) return { reading: { page, card: null, fullName }, nameSource: 'ember:details-title' };
  return page.details === null && page.headings.length > 0 ? 'not-understood' : 'still-loading';
}

/** The name on a card of 2018, which may have no mark of anybody: on a page that has shown nobody else, the title is enough. */
function formerName(page: Page, card: Element, heading: Element): string | null {
  const name = heading.matches(ember.formerName) ? plainName(page, heading) : null;
  const isSure = name !== null && isInTitle(page, name) && judgeSubject(page, card) !== 'anothers';
  return isSure && !mayBeBetween(page) ? name : null;
}

type SectionName = 'about' | 'experience' | 'education';

/** A section that is this person's: its links say so, or it has none and the title agrees with the card. */
function section(reading: Reading, name: SectionName): Element | null {
  const { page, card } = reading;
  if (card === null) return page.details === name ? detailsPart(page) : null;
  // 2022-25, then 2018.
  const { document } = page;
  const found =
    (document.getElementById(name) ?? document.getElementById(`${name}-section`))?.closest('section') ?? null;
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

function entries(reading: Reading, name: 'experience' | 'education'): EntryLines[] | 'none' | null {
  return entriesOrNone(readEntries(blocks(reading, name), ember.entry), isAbsent(reading, name));
}

/** The badges beside the headline: two are company and school; what a lone one is, only the sections can tell. */
function badges({ card }: Reading): string[] {
  const list = all(card, 'ul').find((ul) => one(ul, ember.badge) !== null && ul.closest('a') === null) ?? null;
  return all(list, ember.badge, 4).flatMap((badge) => readText(badge.closest('button,a')) ?? []);
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
  return text !== null && countKind(text) !== null ? text : null;
}

/** Logged-in desktop 2022 to 2025, readable and obfuscated: what remains in both are ids, utility classes and data names. */
export const emberLayout = defineLayout({
  id: 'ember',
  open,
  lazy: ['about', 'experience', 'education'],
  strategies: {
    pronouns: [
      [
        'pronouns',
        ({ card }) => readText(all(card, ember.pronouns).find((span) => one(span, ember.degree) === null) ?? null, 40),
      ],
    ],
    headline: [['headline', ({ card }) => textAt(card, ember.headline)]],
    location: [
      ['location', ({ card }) => textAt(card, ember.location)],
      // Wholly obfuscated classes: the text before the contact link, in its row.
      [
        'before-contact',
        ({ card }) => readText(one(card, ember.contact)?.parentElement?.previousElementSibling ?? null),
      ],
    ],
    connection: [
      ['own-edit-link', (reading) => (offers(reading).isOwn ? 'self' : null)],
      [
        'dist-value',
        ({ card, page }) =>
          degreeIn(readText(all(card, ember.degree).find((badge) => isVisible(page, badge)) ?? null, 40)),
      ],
    ],
    company: [['badge', (reading) => (badges(reading).length > 1 ? (badges(reading)[0] ?? null) : null)]],
    loneBadge: [['badge', (reading) => (badges(reading).length === 1 ? (badges(reading)[0] ?? null) : null)]],
    labels: [['action-label', ({ card }) => readLabels(card)]],
    about: [
      [
        'about',
        (reading) => {
          const found = reading.card === null ? null : section(reading, 'about');
          const text = all(found, '[aria-hidden="true"]').find((element) => element.closest('h2,ul') === null);
          return readText(text ?? null, MAX_LONG);
        },
      ],
      ['card-summary', ({ card }) => textAt(card, ember.summary, MAX_LONG)],
    ],
    experience: [['experience', (reading) => entries(reading, 'experience')]],
    education: [['education', (reading) => entries(reading, 'education')]],
    mutualNames: [['mutual-link', ({ card }) => all(card, ember.mutualNames).flatMap((name) => readText(name) ?? [])]],
    counts: [['card-count', counts]],
    followers: [['activity-count', activityCount]],
    connections: [['connections-link', ({ card }) => textAt(card, ember.connectionsLink)]],
    connect: [['icon', (reading) => offers(reading).connect]],
    message: [['entry-point', (reading) => offers(reading).message]],
    follow: [['icon', (reading) => offers(reading).follow]],
    premium: [['member-badge', ({ card }) => (card === null ? null : one(card, ember.premium) !== null)]],
    verified: [['verified-icon', ({ card }) => (one(card, ember.verified) === null ? null : true)]],
  },
});
