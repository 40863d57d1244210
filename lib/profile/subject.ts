import { all, attr, one } from './dom';
import { readLines } from './lines';
import { hasShownOthers, isInTitle, isUntitled, type Page, slugOfHref } from './page';
import { slugInPath } from './slug';
import { isMasked, keyOf, readText } from './text';

/** Whose part of the page this is, judged by what can't be another's: see `judgeSubject`. */
export type Verdict = 'ours' | 'anothers' | 'unmarked';

const MAX_MARKS = 300;
const MAX_LINKS = 500;
/** The largest card or section ever seen, a feed of posts, has a third of this. */
const MAX_PART = 6_000;
/** Links deeper into a profile: its own parts carry them, and nobody else's. */
const DEEP = /\/in\/[^/?#]+\/(?:overlay|details|edit|add-edit|opportunities|recent-activity|connections)(?:[/?#]|$)/i;
/** Inside a card, these belong to other people: rails, dialogs, faces of shared contacts. */
const FOREIGN = 'aside,nav,footer,dialog,[role="dialog"],[popover],.artdeco-carousel';
const MARKED = [
  // All: links into the subject's own profile, invitations, messages.
  'a[href*="/in/"]',
  'a[href*="vanityName="]',
  // SDUI: the name's verification trigger and the sections' markers end in the slug.
  '[componentkey^="ProfileVerificationTriggerRef-"]',
  '[componentkey^="Profile_Top_Level_"]',
  '[componentkey^="profile_"][componentkey*="_anchor_"]',
].join(',');

/**
 * Judges a part of the page by its marks: a mark of another person's slug makes it another's (the person seen before,
 * LINKEDIN.md 2.4), one of ours makes it ours. Only marks that speak of the part's own subject count: deep links into a
 * profile, the photo's link, invitations, component keys. A plain link to somebody is no mark against us.
 */
export function judgeSubject(page: Page, part: Element): Verdict {
  // No part of a profile is this large; searching it over and over would take long.
  if (isOversized(part)) return 'anothers';
  let isOurs = false;
  let isLinked = false;
  let count = 0;
  for (const element of part.querySelectorAll(MARKED)) {
    if (count++ > MAX_MARKS) break;
    const slug = subjectOf(element);
    if (slug === null) {
      if (slugOfHref(element.getAttribute('href')) === page.slug) isLinked = true;
      continue;
    }
    if (element.closest(FOREIGN) !== null) continue;
    if (slug !== page.slug) return 'anothers';
    isOurs = true;
  }
  return isOurs || isLinked ? 'ours' : 'unmarked';
}

/** Whether a part has more elements than any part of a profile. */
export function isOversized(part: Element): boolean {
  return part.getElementsByTagName('*').length > MAX_PART;
}

/** The slug that an element says its part is about; null if it says nothing about that. */
function subjectOf(element: Element): string | null {
  const key = attr(element, 'componentkey');
  const marked = /^(?:ProfileVerificationTriggerRef-|Profile_Top_Level_\w*?Section|profile_\w+?_anchor_)(.+)$/.exec(
    key,
  )?.[1];
  if (marked !== undefined) return slugInPath(`/in/${marked}`);
  const href = element.getAttribute('href');
  if (href === null) return null;
  const invited = /[?&]vanityName=([^&#]+)/.exec(href)?.[1];
  if (invited !== undefined) return slugInPath(`/in/${invited}`);
  if (DEEP.test(href) || key === 'topcard-logo-image-referencekey') return slugOfHref(href);
  return one(element, 'h1,h2') === null ? null : slugOfHref(href);
}

/**
 * The name that a heading shows; null if it shows no name. A name is one run of text: a heading that holds more of the page
 * is believed only where the title says the same.
 */
export function plainName(page: Page, heading: Element | null): string | null {
  const name = readText(heading);
  if (heading === null || name === null || isMasked(name)) return null;
  const isBlock = /^h\d$/.test(heading.localName) && one(heading, 'p,div,li') !== null;
  return isBlock || (readLines(heading).length > 1 && !isInTitle(page, name)) ? null : name;
}

/**
 * The name that a top card's heading shows, if the card is the person's of the address; else null. The title agrees, as it
 * nearly always does; while it lags, the name must make up the address, or resemble it on a card with the person's data: on some
 * layouts every anchor has the page's current address, whoever the card shows (LINKEDIN.md 0.7).
 */
export function readName(page: Page, card: Element, heading: Element): string | null {
  const name = plainName(page, heading);
  if (name === null || judgeSubject(page, card) !== 'ours') return null;
  if (isInTitle(page, name)) return name;
  const link = heading.closest('a') ?? one(heading, 'a');
  const isLinked = link !== null && slugOfHref(attr(link, 'href')) === page.slug;
  const share = shareOfSlug(page, name);
  // All of the address is as good as a title: nobody else's name makes it up.
  const isNamed = share === 1 || (share >= 0.5 && hasFirmMark(page, card));
  return isNamed || (isUntitled(page) && (isLinked || share >= 0.5)) ? name : null;
}

/** Whether the page calls the person so in a second place: the name is in the photo's words, or makes up half of the address. */
export function isCalled(page: Page, card: Element, name: string): boolean {
  const isPictured = all(card, 'img[alt]').some((photo) => keyOf(attr(photo, 'alt')).includes(keyOf(name)));
  return isPictured || shareOfSlug(page, name) >= 0.5;
}

/** How much of the address the words of a name make up, without the number that tells namesakes apart: 0 to 1. */
function shareOfSlug({ slug }: Page, name: string): number {
  const own = keyOf(plainLetters(slug ?? '').replace(/-\w*\d\w*$/, ''));
  const words = plainLetters(name)
    .split(/[\s-]+/)
    .map(keyOf);
  const shared = words.filter((word) => word.length > 1 && own.includes(word)).join('');
  return Math.min(1, shared.length / Math.max(1, own.length));
}

/** Without accents, as addresses are written. */
function plainLetters(text: string): string {
  return text.normalize('NFD').replace(/\p{Mn}/gu, '');
}

/** Marks that are the person's data, and not an address that the application fills in. */
function hasFirmMark(page: Page, card: Element): boolean {
  const firm = '[componentkey^="ProfileVerificationTriggerRef-"],a[href*="vanityName="]';
  return all(card, firm).some((element) => subjectOf(element) === page.slug);
}

const between = new WeakMap<Page, boolean>();

/**
 * Whether parts without marks may be another person's: LinkedIn changes a page in place, card first, so the person before
 * may still stand in any part (LINKEDIN.md 2.4). So it is on a page that has shown somebody else, and where a part of the
 * main column is marked as somebody else's. Invitations don't count here, for strangers are suggested in the main column,
 * too. Asked for once a page; it looks at many links.
 */
export function mayBeBetween(page: Page): boolean {
  const known = between.get(page);
  if (known !== undefined) return known;
  const found = hasShownOthers(page) || hasStrangersMarks(page);
  between.set(page, found);
  return found;
}

/** Whether a part of the main column is marked as another person's. Many links lead to the same address. */
export function hasStrangersMarks(page: Page): boolean {
  const column = one(page.document, '[data-testid="lazy-column"]') ?? one(page.document, 'main');
  const links = column?.getElementsByTagName('a') ?? [];
  const own = new Set<string>();
  for (let at = 0; at < MAX_LINKS; at++) {
    const link = links[at];
    if (link === undefined) return false;
    const href = attr(link, 'href');
    if (own.has(href)) continue;
    if (!DEEP.test(href) || slugOfHref(href) === page.slug) own.add(href);
    else if (link.closest(FOREIGN) === null) return true;
  }
  return false;
}
