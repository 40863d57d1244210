import { countKind } from '../counts';
import { readDetailsName } from '../details';
import { readEducation, readExperience } from '../entries';
import type { Page } from '../page';
import { isSubject } from '../subject';
import { keyOf, MAX_LONG, readText } from '../text';
import { defineLayout, type Opening } from './layout';
import { readConnection, readControls, readState } from './sdui-actions';
import { cardCandidates, isAnothers, nameElement, readCard, type SduiReading } from './sdui-card';
import { entryBlocks, roleSelector } from './sdui-entries';
import { findByShape, findSection } from './sdui-sections';
import { sdui } from './selectors';

function open(page: Page): Opening<SduiReading> {
  const cards = cardCandidates(page);
  let isWaiting = false;
  for (const card of cards) {
    const name = nameElement(page, card);
    const fullName = name === null ? null : readText(name.element);
    if (name === null || fullName === null) isWaiting = true;
    else if (isAnothers(page, card) || !isSubject(page, card, fullName)) isWaiting = true;
    else return { reading: readCard(page, card, name.element, fullName), nameSource: name.source };
  }
  if (isWaiting) return 'still-loading';
  if (page.document.querySelector(sdui.anything) === null) return null;
  if (page.details === null) return page.document.querySelector('main') === null ? 'still-loading' : 'not-understood';
  const fullName = readDetailsName(page);
  if (fullName === null) return 'still-loading';
  return { reading: emptyReading(page, fullName), nameSource: 'sdui:details-title' };
}

function emptyReading(page: Page, fullName: string): SduiReading {
  return { page, card: null, fullName, intro: [], degrees: [], pronouns: null, rest: [], contact: null };
}

/** The line that is the place: the last before the contact link. A lone line is the place only if it shares its row. */
function placeOf({ intro, contact, card }: SduiReading): string | null {
  const last = intro.at(-1);
  if (last === undefined || contact === null) return null;
  const row = last.element.parentElement;
  const sharesRow =
    row !== null && row !== card && row.contains(contact.element) && row.querySelector('h1,h2') === null;
  return intro.length > 1 || sharesRow ? last.text : null;
}

function badges(reading: SduiReading): { text: string; isSchool: boolean; isCompany: boolean }[] {
  const found = [...(reading.card?.querySelectorAll(sdui.badge) ?? [])].slice(0, 20);
  return found.flatMap((badge) => {
    const text =
      badge.closest(sdui.foreign) === null && badge.querySelector('figure') !== null ? readText(badge) : null;
    if (text === null) return [];
    return [
      {
        text,
        isSchool: badge.querySelector(sdui.schoolIcon) !== null,
        isCompany: badge.querySelector(sdui.companyIcon) !== null,
      },
    ];
  });
}

/** "Company · School" under the headline, where the badges say the same or there are none. */
function joinedLine({ intro }: SduiReading): string | null {
  return intro.length > 2 ? (intro[1]?.text ?? null) : null;
}

function isJoined(reading: SduiReading, text: string): boolean {
  const names = badges(reading).map((badge) => keyOf(badge.text));
  return names.length > 0 && keyOf(text) === names.join('');
}

function aboutText(section: Element | null): string | null {
  if (section === null) return null;
  const box = section.querySelector(sdui.textBox);
  if (box !== null) return readText(box, MAX_LONG);
  const text = section.querySelector('p') ?? section.querySelector('h2')?.parentElement?.nextElementSibling ?? null;
  return readText(text, MAX_LONG);
}

function countLine(reading: SduiReading, kind: 'followers' | 'connections'): string | null {
  const lines = reading.rest.filter(
    (line) => countKind(line.text) !== null && line.element.closest('a[href*="mutual"]') === null,
  );
  const [first, second] = lines;
  if (first !== undefined && second !== undefined) return (kind === 'followers' ? first : second).text;
  return first !== undefined && countKind(first.text) === kind ? first.text : null;
}

function entriesOf(reading: SduiReading, name: 'experience' | 'education'): Element[] | null {
  if (reading.card === null) {
    const main = reading.page.details === name ? reading.page.document.querySelector('main') : null;
    return main === null ? null : entryBlocks(main);
  }
  const section = findSection(reading, name) ?? findByShape(reading, name);
  return section === null ? null : entryBlocks(section);
}

function orNull<T>(entries: T[] | undefined): T[] | null {
  return entries === undefined || entries.length === 0 ? null : entries;
}

/** Logged-in desktop since late 2025, in both its dialects (`componentkey`, `data-view-name`), and pages like it. */
export const sduiLayout = defineLayout<SduiReading>({
  id: 'sdui',
  open,
  lazy: ['about', 'experience', 'education'],
  strategies: {
    pronouns: [{ id: 'sdui:name-row', find: (reading) => reading.pronouns?.text.replace(/^\((.*)\)$/, '$1') ?? null }],
    headline: [
      {
        id: 'sdui:first-line',
        find: (reading) => {
          const text = reading.intro[0]?.text ?? null;
          const isPlace = reading.intro.length === 1 && placeOf(reading) !== null;
          return text === null || isPlace || isJoined(reading, text) ? null : text;
        },
      },
    ],
    location: [{ id: 'sdui:before-contact', find: placeOf }],
    connection: [{ id: 'sdui:degree-and-actions', find: readConnection }],
    company: [
      { id: 'sdui:company-icon', find: (reading) => badges(reading).find((badge) => badge.isCompany)?.text ?? null },
      {
        // Badges without icons (transcribed pages): the company stands first.
        id: 'sdui:first-badge',
        find: (reading) =>
          badges(reading).some((badge) => badge.isSchool) ? null : (badges(reading)[0]?.text ?? null),
      },
      { id: 'sdui:joined-line', find: (reading) => joinedLine(reading)?.split(/\s·\s/, 2)[0] ?? null },
    ],
    givenName: [],
    about: [
      { id: 'sdui:about-card', find: (reading) => aboutText(findSection(reading, 'about')) },
      { id: 'sdui:about-shape', find: (reading) => aboutText(findByShape(reading, 'about')) },
    ],
    experience: [
      {
        id: 'sdui:experience',
        find: (reading) => orNull(readExperience(entriesOf(reading, 'experience') ?? [], roleSelector)),
      },
    ],
    education: [
      { id: 'sdui:education', find: (reading) => orNull(readEducation(entriesOf(reading, 'education') ?? [])) },
    ],
    mutualNames: [
      {
        id: 'sdui:mutual-link',
        find: (reading) =>
          orNull(
            [...(reading.card?.querySelectorAll(sdui.mutualNames) ?? [])]
              .slice(0, 20)
              .flatMap((name) => readText(name) ?? []),
          ),
      },
    ],
    followers: [
      { id: 'sdui:card-count', find: (reading) => countLine(reading, 'followers') },
      {
        // The Activity card counts followers under its heading.
        id: 'sdui:activity-count',
        find: (reading) => {
          const paragraph = findSection(reading, 'activity')?.querySelector('p') ?? null;
          const text = paragraph?.closest('li') === null ? readText(paragraph) : null;
          return text !== null && countKind(text) !== null ? text : null;
        },
      },
    ],
    connections: [
      {
        id: 'sdui:connections-link',
        find: (reading) => readText(reading.card?.querySelector(sdui.connectionsLink) ?? null),
      },
      { id: 'sdui:card-count', find: (reading) => countLine(reading, 'connections') },
    ],
    connect: [
      {
        id: 'sdui:actions',
        find: (reading) => {
          const state = readState(reading);
          if (state === 'connectable') return true;
          const isSettled = state === 'pending' || state === 'connected' || state === 'incoming';
          return isSettled || (state === 'self' && readControls(reading).count > 0) ? false : null;
        },
      },
    ],
    message: [
      {
        id: 'sdui:actions',
        find: (reading) => {
          const found = readControls(reading);
          if (readState(reading) === 'self') return found.count > 0 ? false : null;
          return found.compose ? true : null;
        },
      },
    ],
    follow: [
      {
        id: 'sdui:actions',
        find: (reading) => {
          const state = readState(reading);
          if (state === 'self') return readControls(reading).count > 0 ? false : null;
          return state === 'followable' || readControls(reading).follow ? true : null;
        },
      },
    ],
    premium: [{ id: 'sdui:premium-badge', find: ({ card }) => (card?.querySelector(sdui.premiumBadge) ? true : null) }],
    verified: [
      {
        id: 'sdui:verified-icon',
        find: (reading) => {
          if (reading.card?.querySelector(sdui.verifiedIcon)) return true;
          return readControls(reading).count > 0 && readState(reading) !== 'self' ? false : null;
        },
      },
    ],
  },
});
