import { type CountKind, countKind, pickCount } from '../counts';
import { readDetailsName } from '../details';
import { all, one, textAt } from '../dom';
import { readEducation, readExperience } from '../entries';
import type { Page } from '../page';
import { isSubject } from '../subject';
import { keyOf, MAX_LONG, readText } from '../text';
import { defineLayout, entriesOrNone, type Opening } from './layout';
import { type ActionState, readConnection, readState } from './sdui-actions';
import { cardCandidates, cardToken, nameElement, readCard, type SduiReading } from './sdui-card';
import { type Controls, noControls } from './sdui-controls';
import { entryBlocks, roleSelector } from './sdui-entries';
import { findByShape, findSection, type SectionName } from './sdui-sections';
import { sdui } from './selectors';

function open(page: Page): Opening<SduiReading> {
  const { document } = page;
  let isWaiting = false;
  for (const card of cardCandidates(page)) {
    isWaiting = true;
    const name = nameElement(page, card);
    const fullName = readText(name?.element ?? null);
    if (name === null || fullName === null || !isSubject(page, card, fullName)) continue;
    return { reading: readCard(page, card, name.element, fullName), nameSource: name.source };
  }
  if (isWaiting) return 'still-loading';
  if (one(document, sdui.anything) === null) return null;
  const fullName = readDetailsName(page);
  if (fullName === null) {
    return page.details !== null || one(document, 'main') === null ? 'still-loading' : 'not-understood';
  }
  const nothing = { card: null, intro: [], degrees: [], pronouns: null, rest: [], contact: null };
  const lazy = { controls: () => noControls, sections: () => ({ named: [], headed: [] }) };
  return { reading: { page, fullName, ...nothing, ...lazy }, nameSource: 'sdui:details-title' };
}

/** The line that is the place: the last before the contact link. A lone line is the place only if it shares its row. */
function placeOf({ intro, contact, card }: SduiReading): string | null {
  const last = intro.at(-1);
  if (last === undefined || contact === null) return null;
  const row = last.element.parentElement;
  const sharesRow = row !== card && row?.contains(contact.element) === true && one(row, 'h1,h2') === null;
  return intro.length > 1 || sharesRow ? last.text : null;
}

function headlineOf(reading: SduiReading): string | null {
  const text = reading.intro[0]?.text ?? null;
  if (text === null || (reading.intro.length === 1 && placeOf(reading) !== null)) return null;
  // "Company · School" repeats the badges; it stands first where there is no headline.
  const names = badges(reading).map((badge) => keyOf(badge.text));
  return names.length > 0 && keyOf(text) === names.join('') ? null : text;
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
  return readText(box ?? one(section, 'h2')?.parentElement?.nextElementSibling ?? null, MAX_LONG);
}

function counts({ rest }: SduiReading): string[] {
  return rest.filter((line) => line.element.closest('a[href*="mutual"]') === null).map((line) => line.text);
}

function count(kind: CountKind): (reading: SduiReading) => string | null {
  return (reading) => pickCount(counts(reading), kind);
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

function blocks(reading: SduiReading, name: 'experience' | 'education'): Element[] {
  const { page, card } = reading;
  const ownPage = page.details === name ? one(page.document, 'main') : null;
  const found = card === null ? ownPage : (section(reading, name) ?? findByShape(reading, reading.sections(), name));
  return found === null ? [] : entryBlocks(found);
}

/** What the action row says of one action; nothing where there is no such row. Own views offer nothing to oneself. */
function action(decide: (state: ActionState, found: Controls) => boolean | null) {
  const find = (reading: SduiReading) => {
    const [state, found] = [readState(reading), reading.controls()];
    return state === 'self' ? (found.count > 0 ? false : null) : decide(state, found);
  };
  return [{ id: 'sdui:actions', find }];
}

/** Logged-in desktop since late 2025, in both its dialects (`componentkey`, `data-view-name`), and pages like it. */
export const sduiLayout = defineLayout<SduiReading>({
  id: 'sdui',
  open,
  lazy: ['about', 'experience', 'education'],
  strategies: {
    pronouns: [{ id: 'sdui:name-row', find: ({ pronouns }) => pronouns?.text ?? null }],
    headline: [{ id: 'sdui:first-line', find: headlineOf }],
    location: [{ id: 'sdui:before-contact', find: placeOf }],
    connection: [{ id: 'sdui:degree-and-actions', find: readConnection }],
    company: [
      { id: 'sdui:company-icon', find: (reading) => badges(reading).find((badge) => badge.isCompany)?.text ?? null },
      {
        // Badges without icons (transcribed pages): the company stands first.
        id: 'sdui:first-badge',
        find: (reading) => badges(reading).find((badge, at) => at === 0 && !badge.isSchool)?.text ?? null,
      },
      {
        // data-view-name cards have no badges: "Company · School" between headline and place.
        id: 'sdui:joined-line',
        find: (reading) => {
          const hasLine = reading.intro.length > 2 && badges(reading).length === 0;
          return hasLine ? (reading.intro[1]?.text.split(/\s·\s/, 1)[0] ?? null) : null;
        },
      },
    ],
    about: [
      { id: 'sdui:about-card', find: (reading) => aboutText(section(reading, 'about')) },
      { id: 'sdui:about-shape', find: (reading) => aboutText(findByShape(reading, reading.sections(), 'about')) },
    ],
    experience: [
      {
        id: 'sdui:experience',
        find: (reading) => entriesOrNone(readExperience(blocks(reading, 'experience'), roleSelector), false),
      },
    ],
    education: [
      {
        id: 'sdui:education',
        find: (reading) => entriesOrNone(readEducation(blocks(reading, 'education')), false),
      },
    ],
    mutualNames: [
      {
        id: 'sdui:mutual-link',
        find: ({ card }) => all(card, sdui.mutualNames).flatMap((name) => readText(name) ?? []),
      },
    ],
    followers: [
      { id: 'sdui:card-count', find: count('followers') },
      { id: 'sdui:activity-count', find: activityCount },
    ],
    connections: [
      { id: 'sdui:connections-link', find: ({ card }) => textAt(card, sdui.connectionsLink) },
      { id: 'sdui:card-count', find: count('connections') },
    ],
    connect: action((state) => {
      if (state === 'connectable') return true;
      return state === 'pending' || state === 'connected' || state === 'incoming' ? false : null;
    }),
    message: action((_, found) => found.compose || null),
    follow: action((state, found) => state === 'followable' || found.follow || null),
    premium: [{ id: 'sdui:premium-badge', find: ({ card }) => (one(card, sdui.premiumBadge) === null ? null : true) }],
    verified: [
      { id: 'sdui:verified-icon', find: ({ card }) => (one(card, sdui.verifiedIcon) === null ? null : true) },
      // A card that is complete enough to have an action row would show the icon.
      ...action((_, found) => (found.count > 0 ? false : null)),
    ],
  },
});
