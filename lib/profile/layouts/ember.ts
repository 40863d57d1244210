import type { EducationEntry, ExperienceEntry } from '@/lib/schema/profile';
import { countKind } from '../counts';
import { plainDigits } from '../dates';
import { readDetailsName } from '../details';
import { outermost, readEducation, readExperience } from '../entries';
import { givenNameInLabels } from '../name-in-labels';
import { isInTitle, isUntitled, isVisible, type Page } from '../page';
import { isSubject, judgeSubject } from '../subject';
import { keyOf, MAX_LONG, readText } from '../text';
import { offers } from './ember-actions';
import { defineLayout, type Opening, type Reading } from './layout';
import { ember, sdui } from './selectors';

function open(page: Page): Opening<Reading> {
  const { document } = page;
  for (const heading of [...document.querySelectorAll(ember.heading)].slice(0, 6)) {
    const card = heading.closest(sdui.foreign) === null ? heading.closest('section') : null;
    const fullName = readText(heading);
    if (card === null || fullName === null || !isVisible(page, heading)) continue;
    if (card.querySelector(ember.details) === null && card.querySelector('.artdeco-button,.pv-top-card--list') === null)
      continue;
    return isSubject(page, card, fullName)
      ? { reading: { page, card, fullName }, nameSource: 'ember:h1' }
      : 'still-loading';
  }
  if (document.querySelector(ember.anything) === null) return null;
  const fullName = page.details === null ? null : readDetailsName(page);
  if (fullName !== null) return { reading: { page, card: null, fullName }, nameSource: 'ember:details-title' };
  return page.details === null && document.querySelector(ember.heading) !== null ? 'not-understood' : 'still-loading';
}

/** A section that is this person's: its links say so, or it has none and the title agrees with the card. */
function section({ page, card, fullName }: Reading, name: keyof typeof ember.section): Element | null {
  if (card === null) return page.details === name ? page.document.querySelector('main') : null;
  const anchor = page.document.querySelector(`main ${ember.section[name]}`);
  const found = anchor?.closest('section') ?? null;
  if (found === null || found === card) return null;
  const verdict = judgeSubject(page, found);
  if (verdict === 'anothers') return null;
  return verdict === 'ours' || isInTitle(page, fullName) || isUntitled(page) ? found : null;
}

function blocks(found: Element): Element[] {
  const entries = outermost(found, ember.entry);
  return entries.length > 0 ? entries : outermost(found, 'ul>li');
}

/** `none` if later sections have arrived and this one hasn't: then it isn't late. */
function orNone<T>(reading: Reading, name: 'experience' | 'education', entries: T[] | null): T[] | 'none' | null {
  if (entries !== null) return entries.length > 0 ? entries : null;
  const { page, card } = reading;
  if (card === null || page.document.querySelector(`main ${ember.section[name]}`) !== null) return null;
  const later = page.document.querySelector(`main :is(${ember.later})`)?.closest('section') ?? null;
  const isSettled = later !== null && isInTitle(page, reading.fullName) && judgeSubject(page, later) !== 'anothers';
  return isSettled ? 'none' : null;
}

function experience(reading: Reading): ExperienceEntry[] | 'none' | null {
  const found = section(reading, 'experience');
  return orNone(reading, 'experience', found === null ? null : readExperience(blocks(found), ember.entry));
}

function education(reading: Reading): EducationEntry[] | 'none' | null {
  const found = section(reading, 'education');
  return orNone(reading, 'education', found === null ? null : readEducation(blocks(found)));
}

/** The badges beside the headline: the first list in the card whose items have a picture. */
function badges({ card }: Reading): string[] {
  const lists = [...(card?.querySelectorAll('ul') ?? [])].slice(0, 8);
  const list = lists.find(
    (ul) => ul.querySelector(':scope>li>button img,:scope>li>a img') !== null && ul.closest('a') === null,
  );
  return [...(list?.children ?? [])].slice(0, 4).flatMap((item) => {
    const control = item.querySelector('button,a');
    return readText(control) ?? [];
  });
}

/** Two badges are company and school; a lone one is what the sections say it is, and without them nobody knows. */
function company(reading: Reading): string | null {
  const [first, second] = badges(reading);
  if (first === undefined || second !== undefined) return first ?? null;
  const jobs = experience(reading);
  const isEmployer =
    Array.isArray(jobs) &&
    jobs.some((job) => job.current === true && job.company !== null && keyOf(job.company) === keyOf(first));
  return isEmployer ? first : null;
}

function counts(reading: Reading, kind: 'followers' | 'connections'): string | null {
  const lists = [...(reading.card?.querySelectorAll('ul') ?? [])].slice(0, 8);
  for (const list of lists) {
    const items = [...list.children].slice(0, 4).map((item) => ({ item, text: readText(item, 200) }));
    const found = items.filter(
      ({ item, text }) => text !== null && item.querySelector('button,img') === null && countKind(text) !== null,
    );
    if (found.length === 0) continue;
    if (found.length > 1) return found[kind === 'followers' ? 0 : 1]?.text ?? null;
    const [only] = found;
    const isLinked =
      only?.item.querySelector('a[href*="connectionOf" i],a[href*="network="],a[href*="/connections/"]') != null;
    const isConnections = isLinked || countKind(only?.text ?? '') === 'connections';
    return isConnections === (kind === 'connections') && (isLinked || countKind(only?.text ?? '') !== 'either')
      ? (only?.text ?? null)
      : null;
  }
  return null;
}

function degree({ card, page }: Reading): 'first' | 'second' | 'third' | null {
  const badge = card?.querySelector(ember.degree) ?? null;
  if (badge === null || !isVisible(page, badge)) return null;
  const digit = /[123]/.exec(plainDigits(readText(badge, 40) ?? ''))?.[0];
  return digit === '1' ? 'first' : digit === '2' ? 'second' : digit === '3' ? 'third' : null;
}

function inCard(selector: string): (reading: Reading) => string | null {
  return ({ card }) => readText(card?.querySelector(selector) ?? null);
}

/** Logged-in desktop 2022 to 2025, readable and obfuscated: what remains in both are ids, `t-*` utilities and data names. */
export const emberLayout = defineLayout({
  id: 'ember',
  open,
  lazy: ['about', 'experience', 'education'],
  strategies: {
    pronouns: [
      {
        id: 'ember:pronouns',
        find: (reading) => {
          const spans = [...(reading.card?.querySelectorAll(ember.pronouns) ?? [])].slice(0, 8);
          const text = readText(spans.find((span) => span.querySelector(ember.degree) === null) ?? null);
          return text !== null && text.length <= 40 ? text.replace(/^\((.*)\)$/, '$1') : null;
        },
      },
    ],
    headline: [{ id: 'ember:headline', find: inCard(ember.headline) }],
    location: [
      { id: 'ember:location', find: inCard(ember.location) },
      {
        // Wholly obfuscated classes: the text before the contact link, in its row.
        id: 'ember:before-contact',
        find: ({ card }) => readText(card?.querySelector(ember.details)?.parentElement?.previousElementSibling ?? null),
      },
    ],
    connection: [
      { id: 'ember:own-edit-link', find: (reading) => (offers(reading).isOwn ? 'self' : null) },
      { id: 'ember:dist-value', find: degree },
    ],
    company: [{ id: 'ember:badge', find: company }],
    givenName: [
      {
        id: 'ember:action-label',
        find: ({ card, fullName }) => (card === null ? null : givenNameInLabels(card, fullName)),
      },
    ],
    about: [
      {
        id: 'ember:about',
        find: (reading) => {
          const found = reading.card === null ? null : section(reading, 'about');
          const texts = [...(found?.querySelectorAll('[aria-hidden="true"]') ?? [])].slice(0, 20);
          const text = texts.find((element) => element.closest('h2') === null && element.closest('ul') === null);
          return readText(text ?? null, MAX_LONG);
        },
      },
    ],
    experience: [{ id: 'ember:experience', find: experience }],
    education: [{ id: 'ember:education', find: education }],
    mutualNames: [
      {
        id: 'ember:mutual-link',
        find: ({ card }) => {
          const names = [...(card?.querySelectorAll(ember.mutualNames) ?? [])]
            .slice(0, 20)
            .flatMap((name) => readText(name) ?? []);
          return names.length > 0 ? names : null;
        },
      },
    ],
    followers: [
      { id: 'ember:card-count', find: (reading) => counts(reading, 'followers') },
      {
        id: 'ember:activity-count',
        find: ({ page }) => {
          const found = page.document.querySelector(`main :is(${ember.activity})`)?.closest('section') ?? null;
          const text =
            found === null || judgeSubject(page, found) === 'anothers'
              ? null
              : readText(found.querySelector(ember.activityCount));
          return text !== null && countKind(text) !== null ? text : null;
        },
      },
    ],
    connections: [{ id: 'ember:card-count', find: (reading) => counts(reading, 'connections') }],
    connect: [{ id: 'ember:icon', find: (reading) => offers(reading).connect }],
    message: [{ id: 'ember:entry-point', find: (reading) => offers(reading).message }],
    follow: [{ id: 'ember:icon', find: (reading) => offers(reading).follow }],
    premium: [
      {
        id: 'ember:member-badge',
        find: ({ card }) =>
          card === null
            ? null
            : card.querySelector('.pv-member-badge,svg[data-test-icon^="linkedin-bug-premium"]') !== null,
      },
    ],
    verified: [
      {
        id: 'ember:verified-icon',
        find: ({ card }) => (card?.querySelector('svg[data-test-icon^="verified"]') ? true : null),
      },
    ],
  },
});
