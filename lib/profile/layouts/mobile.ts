import type { EducationEntry, ExperienceEntry } from '@/lib/schema/profile';
import { countKind } from '../counts';
import { isDateLine, plainDigits } from '../dates';
import { outermost, readEducation, readExperience } from '../entries';
import { isSeparator, readLines } from '../lines';
import { isVisible, type Page } from '../page';
import { judgeSubject } from '../subject';
import { fold, MAX_LONG, readText } from '../text';
import { defineLayout, type Opening, type Reading } from './layout';
import { mwlite } from './selectors';

function open(page: Page): Opening<Reading> {
  const { document } = page;
  if (document.querySelector(mwlite.anything) === null) return null;
  const card = document.querySelector(mwlite.card);
  // Three of the four headings of this page are hidden dialogs'; the person's is in the profile's own section.
  const heading = card === null ? null : ([...card.querySelectorAll('h1')].find((h1) => isVisible(page, h1)) ?? null);
  const fullName = readText(heading);
  if (card === null || fullName === null) return 'not-understood';
  if (judgeSubject(page, card) === 'anothers') return 'still-loading';
  return { reading: { page, card, fullName }, nameSource: 'mobile:h1' };
}

function inCard(selector: string): (reading: Reading) => string | null {
  return ({ card }) => readText(card?.querySelector(selector) ?? null);
}

/** Lines under the headline: "School Company", then "Place · 500+ connections"; the place is the text that is neither. */
function location({ card }: Reading): string | null {
  for (const line of [...(card?.querySelectorAll(mwlite.lowLines) ?? [])].slice(0, 6).reverse()) {
    if (line.querySelector(mwlite.company) !== null) continue;
    const text = fold(
      readLines(line, (part) => part.matches(`${mwlite.counts},.dot-separator`))
        .filter((part) => !isSeparator(part) && countKind(part.text) === null)
        .map((part) => part.text)
        .join(' '),
    );
    if (text !== null) return text.replace(/[\s·•]+$/, '');
  }
  return null;
}

function degree({ card, page }: Reading): 'first' | 'second' | 'third' | null {
  const heading = card?.querySelector('h1')?.parentElement ?? null;
  for (const span of [...(heading?.querySelectorAll('span,div') ?? [])].slice(0, 20)) {
    const text = plainDigits(readText(span, 40) ?? '');
    const digit = /^[·•\s]*\D{0,10}([123])(?!\d)\D{0,10}$/.exec(text)?.[1];
    if (digit === undefined || span.closest('h1') !== null || !isVisible(page, span)) continue;
    return digit === '1' ? 'first' : digit === '2' ? 'second' : 'third';
  }
  return null;
}

function blocks(page: Page, selector: string): Element[] | null {
  const section = page.document.querySelector(selector);
  return section === null ? null : outermost(section, 'ol>li,ul>li');
}

/** The server sends all sections at once: with one of them present, the other is not late but absent. */
function experience({ page }: Reading): ExperienceEntry[] | 'none' | null {
  const items = blocks(page, mwlite.experience);
  if (items === null) return page.document.querySelector(mwlite.education) === null ? null : 'none';
  const entries = readExperience(items, mwlite.role);
  return entries.length > 0 ? entries : null;
}

function education({ page }: Reading): EducationEntry[] | 'none' | null {
  const items = blocks(page, mwlite.education);
  if (items === null) return page.document.querySelector(mwlite.experience) === null ? null : 'none';
  const entries = readEducation(items);
  return entries.length > 0 ? entries : null;
}

function company(reading: Reading): string | null {
  const text = inCard(mwlite.company)(reading);
  return text === null || isDateLine(text) ? null : text;
}

/** Mobile web, logged in: readable classes, `Profile | LinkedIn` as every title, all sections in the page. */
export const mobileLayout = defineLayout({
  id: 'mobile',
  open,
  lazy: ['experience', 'education'],
  strategies: {
    pronouns: [],
    headline: [{ id: 'mobile:headline', find: inCard(mwlite.headline) }],
    location: [{ id: 'mobile:low-line', find: location }],
    connection: [{ id: 'mobile:degree', find: degree }],
    company: [{ id: 'mobile:current-company', find: company }],
    givenName: [],
    about: [
      {
        id: 'mobile:about',
        find: ({ page }) => {
          const section = page.document.querySelector(mwlite.about);
          return readText(section?.querySelector('.description') ?? null, MAX_LONG);
        },
      },
    ],
    experience: [{ id: 'mobile:experience', find: experience }],
    education: [{ id: 'mobile:education', find: education }],
    mutualNames: [],
    followers: [],
    connections: [
      {
        id: 'mobile:count',
        find: (reading) => {
          const text = inCard(mwlite.counts)(reading);
          return text !== null && countKind(text) !== null ? text : null;
        },
      },
    ],
    connect: [],
    message: [],
    follow: [],
    premium: [],
    verified: [],
  },
});
