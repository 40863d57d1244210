import type { EntryLines } from '@/lib/schema/page-reading';
import { countKind } from '../counts';
import { detailsPart, readDetailsName } from '../details';
import { all, attr, one, textAt } from '../dom';
import { readEntries } from '../entries';
import type { Page } from '../page';
import { hasStrangersMarks, readName } from '../subject';
import { isSkipped, keyOf, MAX_LONG, readText } from '../text';
import { agreesWithCard, defineLayout, type Opening, type Strategy } from './layout';
import { isOlder } from './recognise';
import { type ActionState, readConnection, readState } from './sdui-actions';
import { cardCandidates, cardToken, nameElement, readCard, type SduiReading } from './sdui-card';
import { type Controls, noControls } from './sdui-controls';
import { entryBlocks, roleSelector } from './sdui-entries';
import { findByShape, findSection, type SectionName } from './sdui-sections';
import { marks, sdui } from './selectors';

function open(page: Page): Opening<SduiReading> {
  const { document } = page;
  if (isOlder(page)) return null;
  let isWaiting = false;
  for (const card of cardCandidates(page)) {
    isWaiting = true;
    const name = nameElement(page, card);
    const fullName = name === null ? null : readName(page, card, name.element);
    if (name === null || fullName === null) continue;
    return { reading: readCard(page, card, name.element, fullName), nameSource: name.source };
  }
  if (isWaiting || hasStrangersMarks(page)) return 'still-loading';
  if (one(document, marks.sdui) === null) return null;
  const fullName = readDetailsName(page);
  if (fullName === null) {
    return page.details !== null || one(document, 'main') === null ? 'still-loading' : 'not-understood';
  }
  const nothing = { card: null, intro: [], degrees: [], pronouns: null, rest: [], contact: null };
  const lazy = { controls: () => noControls, sections: () => ({ named: [], headed: [] }) };
  return { reading: { page, fullName, ...nothing, ...lazy }, nameSource: 'sdui:details-title' };
}

/** The line that is the place: the last before the contact link. A lone line is the place only if it shares its row. */
function placeOf(reading: SduiReading): string | null {
  const { intro, contact, card } = reading;
  const last = intro.at(-1);
  if (last === undefined || contact === null) return null;
  const row = last.element.parentElement;
  const sharesRow = row !== card && row?.contains(contact.element) === true && one(row, 'h1,h2') === null;
  return sharesRow || (intro.length > 1 && !isBadgeLine(reading, last.text)) ? last.text : null;
}

function headlineOf(reading: SduiReading): string | null {
  const text = reading.intro[0]?.text ?? null;
  if (text === null || (reading.intro.length === 1 && placeOf(reading) !== null)) return null;
  return isBadgeLine(reading, text) ? null : text;
}

/** "Company · School" repeats the badges; without a headline it stands first, without a place last. */
function isBadgeLine(reading: SduiReading, text: string): boolean {
  const names = badges(reading).map((badge) => keyOf(badge.text));
  return text.split(/\s·\s/).every((part) => names.includes(keyOf(part)));
}

function badges({ card }: SduiReading): { text: string; isSchool: boolean; isCompany: boolean }[] {
  return all(card, sdui.badge).flatMap((badge) => {
    const text = badge.closest(sdui.foreign) === null ? readText(badge) : null;
    const isSchool = one(badge, sdui.schoolIcon) !== null;
    return text === null ? [] : [{ text, isSchool, isCompany: one(badge, sdui.companyIcon) !== null }];
  });
}

function aboutText(section: Element | null): string | null {
  const box = one(section, sdui.textBox) ?? one(section, 'p');
  const isHeading = (part: Element) => part.localName === 'h2' || isSkipped(part);
  return box === null ? readText(section, MAX_LONG, isHeading) : readText(box, MAX_LONG);
}

/** Counts that are no link: what leads to connections or to shared contacts counts these. */
function counts({ rest }: SduiReading): string[] {
  return rest
    .filter((line) => line.element.closest(`${sdui.connectionsLink},a[href*="mutual"]`) === null)
    .map((line) => line.text);
}

/** The Activity card counts followers under its heading. */
function activityCount(reading: SduiReading): string | null {
  const paragraph = one(section(reading, 'activity'), 'p');
  const text = paragraph?.closest('li') === null ? readText(paragraph) : null;
  return text !== null && countKind(text) !== null ? text : null;
}

function section(reading: SduiReading, name: SectionName): Element | null {
  return findSection(reading, reading.sections(), name, reading.card === null ? null : cardToken(reading.card));
}

function sectionOf(reading: SduiReading, name: 'experience' | 'education'): Element | null {
  const { page, card } = reading;
  if (card === null) return page.details === name ? detailsPart(page) : null;
  return section(reading, name) ?? findByShape(reading, reading.sections(), name);
}

function entries(reading: SduiReading, name: 'experience' | 'education'): EntryLines[] {
  const found = sectionOf(reading, name);
  if (found === null) return [];
  const read = readEntries(entryBlocks(found), roleSelector);
  // The section's own key may name the person as the card's does.
  const token = reading.card === null ? null : cardToken(reading.card);
  const isKeyed = token !== null && attr(found, 'componentkey').includes(`card.ref${token}`);
  const names = cardNames(reading);
  const shown = names.isLone ? null : names[name === 'experience' ? 'company' : 'school'];
  return isKeyed || agreesWithCard(reading.page, found, read, shown) ? read : [];
}

/** The company and the school that the card names: by a badge's icon, else by their places among the badges or in the line. */
function cardNames(reading: SduiReading): { company: string | null; school: string | null; isLone: boolean } {
  const marked = badges(reading);
  const plain = marked.filter((badge) => !badge.isSchool && !badge.isCompany).map((badge) => badge.text);
  // data-view-name cards have no badges: "Company · School" between headline and place.
  const line = reading.intro.length > 2 ? (reading.intro[1]?.text.split(/\s·\s/) ?? []) : [];
  const [company = null, school = null] = marked.length > 0 ? plain : line;
  const byIcon = (isIt: (badge: (typeof marked)[number]) => boolean) => marked.find(isIt)?.text;
  return {
    company: byIcon((badge) => badge.isCompany) ?? company,
    school: byIcon((badge) => badge.isSchool) ?? school,
    isLone: plain.length === marked.length && school === null,
  };
}

/** What the action row says of one action; nothing where there is no such row. Own views offer nothing to oneself. */
function action(decide: (state: ActionState, found: Controls) => boolean | null): [Strategy<SduiReading, boolean>] {
  const find = (reading: SduiReading) => {
    const [state, found] = [readState(reading), reading.controls()];
    return state === 'self' ? (found.count > 0 ? false : null) : decide(state, found);
  };
  return [['actions', find]];
}

/** Logged-in desktop since late 2025, in both its dialects (`componentkey`, `data-view-name`), and pages like it. */
export const sduiLayout = defineLayout<SduiReading>({
  id: 'sdui',
  open,
  lazy: ['about', 'experience', 'education'],
  strategies: {
    pronouns: [['name-row', ({ pronouns }) => pronouns?.text ?? null]],
    headline: [['first-line', headlineOf]],
    location: [['before-contact', placeOf]],
    connection: [['degree-and-actions', readConnection]],
    company: [['card-company', (reading) => cardNames(reading).company]],
    about: [
      ['about-card', (reading) => aboutText(section(reading, 'about'))],
      ['about-shape', (reading) => aboutText(findByShape(reading, reading.sections(), 'about'))],
    ],
    experience: [['experience', (reading) => entries(reading, 'experience')]],
    education: [['education', (reading) => entries(reading, 'education')]],
    mutualNames: [['mutual-link', ({ card }) => all(card, sdui.mutualNames).flatMap((name) => readText(name) ?? [])]],
    counts: [['card-count', counts]],
    followers: [['activity-count', activityCount]],
    connections: [['connections-link', ({ card }) => textAt(card, sdui.connectionsLink)]],
    connect: action((state) => {
      if (state === 'connectable') return true;
      return state === 'pending' || state === 'connected' || state === 'incoming' ? false : null;
    }),
    message: action((_, found) => found.compose || null),
    follow: action((state, found) => state === 'followable' || found.follow || null),
    premium: [['premium-badge', ({ card }) => (one(card, sdui.premiumBadge) === null ? null : true)]],
    verified: [
      ['verified-icon', ({ card }) => (one(card, sdui.verifiedIcon) === null ? null : true)],
      // A componentkey card that is complete enough to have an action row would show the icon.
      [
        'actions',
        ({ card, controls }) => (one(card, '[componentkey]') !== null && controls().count > 0 ? false : null),
      ],
    ],
  },
});
