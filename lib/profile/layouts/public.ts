import type { EducationEntry, ExperienceEntry } from '@/lib/schema/profile';
import { countKind } from '../counts';
import { outermost } from '../entries';
import { type Page, slugOfHref } from '../page';
import { fold, isMasked, MAX_LONG, readText } from '../text';
import { defineLayout, type Opening, type Reading } from './layout';
import { guest } from './selectors';

function open(page: Page): Opening<Reading> {
  const { document } = page;
  if (document.querySelector(guest.anything) === null) return null;
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null;
  const named = slugOfHref(canonical);
  if (named !== null && named !== page.slug) return 'still-loading';
  const card = document.querySelector(guest.card) ?? document.querySelector('main');
  const fullName = unmasked(readText(document.querySelector(guest.name)));
  return card === null || fullName === null
    ? 'not-understood'
    : { reading: { page, card, fullName }, nameSource: 'public:title' };
}

function unmasked(text: string | null): string | null {
  return text === null || isMasked(text) ? null : text;
}

function inCard(selector: string): (reading: Reading) => string | null {
  return ({ card }) => unmasked(readText(card?.querySelector(selector) ?? null));
}

function counts({ card }: Reading, kind: 'followers' | 'connections'): string | null {
  const spans = [...(card?.querySelector(guest.subheader)?.querySelectorAll(guest.counts) ?? [])].slice(0, 6);
  const texts = spans.flatMap((span) => readText(span, 100) ?? []).filter((text) => countKind(text) !== null);
  const [first, second] = texts;
  if (first !== undefined && second !== undefined) return kind === 'followers' ? first : second;
  return first !== undefined && countKind(first) === kind ? first : null;
}

/** One `<time>` is an open end. The page shows range and duration in one line. */
function when(item: Element): { dates: string | null; current: boolean | null } {
  const range = item.querySelector('.date-range');
  const dates = readText(range);
  if (range === null || dates === null || !/\p{Nd}/u.test(dates)) return { dates: null, current: null };
  const times = range.querySelectorAll('time').length;
  return { dates, current: times === 1 && /[-–—]/.test(dates) };
}

function experience({ page }: Reading): ExperienceEntry[] | 'none' | null {
  const section = page.document.querySelector(guest.experience);
  if (section === null) return isOpen(page) && page.document.querySelector(guest.education) !== null ? 'none' : null;
  const entries = outermost(section, guest.experienceItem).map((item) => {
    const group = item.closest('.experience-group')?.querySelector('.experience-group-header__company') ?? null;
    const company = unmasked(readText(item.querySelector('.experience-item__subtitle'))) ?? unmasked(readText(group));
    return { title: unmasked(readText(item.querySelector('.experience-item__title'))), company, ...when(item) };
  });
  const readable = entries.filter((entry) => entry.title !== null);
  return readable.length > 0 ? readable : null;
}

function education({ page }: Reading): EducationEntry[] | 'none' | null {
  const section = [...page.document.querySelectorAll(guest.education)].find((part) =>
    part.querySelector(guest.educationItem),
  );
  if (section === undefined)
    return isOpen(page) && page.document.querySelector(guest.experience) !== null ? 'none' : null;
  const entries = outermost(section, guest.educationItem).flatMap((item) => {
    const school = unmasked(readText(item.querySelector('h3')));
    return school === null ? [] : [{ school, degree: degreeOf(item), dates: when(item).dates }];
  });
  return entries.length > 0 ? entries : null;
}

/** Degree and field are spans of their own, and so is a grade after them, which is not part of the degree. */
function degreeOf(item: Element): string | null {
  const heading = item.querySelector('h4');
  const spans = [...(heading?.querySelectorAll('span') ?? [])].slice(0, 6);
  const degree = spans.filter((span) => !span.hasAttribute('data-section'));
  const field = spans.filter((span) => span.hasAttribute('data-section')).slice(0, 1);
  const text =
    spans.length > 0 ? fold([...degree, ...field].map((span) => readText(span) ?? '').join(' ')) : readText(heading);
  return unmasked(text);
}

/** Masked pages blur Experience and Education as a whole: what isn't shown there may well exist. */
function isOpen(page: Page): boolean {
  return page.document.querySelector(guest.blurred) === null;
}

/** Logged-out pages 2024 to 2026, in any language: readable classes, masked values, shortened surnames. */
export const publicLayout = defineLayout({
  id: 'public',
  open,
  lazy: ['experience', 'education'],
  strategies: {
    pronouns: [],
    headline: [{ id: 'public:headline', find: inCard(guest.headline) }],
    location: [
      {
        id: 'public:subheader',
        find: ({ card }) => {
          const subheader = card?.querySelector(guest.subheader) ?? null;
          const [span] = subheader?.querySelectorAll('span') ?? [];
          const text = unmasked(readText(span ?? null));
          return text === null || countKind(text) !== null ? null : text;
        },
      },
    ],
    connection: [],
    company: [{ id: 'public:top-card-link', find: inCard(guest.company) }],
    givenName: [
      {
        id: 'public:meta-first-name',
        find: ({ page, fullName }) => {
          const meta = page.document.querySelector('meta[property="profile:first_name"]');
          const name = unmasked(fold(meta?.getAttribute('content') ?? '', 200));
          return name !== null && fullName.includes(name) ? name : null;
        },
      },
    ],
    about: [
      {
        id: 'public:summary',
        find: ({ page }) => unmasked(readText(page.document.querySelector(guest.summary), MAX_LONG)),
      },
    ],
    experience: [{ id: 'public:experience-item', find: experience }],
    education: [{ id: 'public:education-item', find: education }],
    mutualNames: [],
    followers: [{ id: 'public:subheader', find: (reading) => counts(reading, 'followers') }],
    connections: [{ id: 'public:subheader', find: (reading) => counts(reading, 'connections') }],
    connect: [],
    message: [],
    follow: [],
    premium: [],
    verified: [],
  },
});
