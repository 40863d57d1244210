import { all, attr, one } from './dom';
import { isInTitle, isUntitled, type Page, slugOfHref } from './page';
import { slugInPath } from './slug';

/** Whose part of the page this is, judged by what can't be another's: see `judgeSubject`. */
export type Verdict = 'ours' | 'anothers' | 'unmarked';

const MAX_MARKS = 300;
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
  const isDeep =
    /\/in\/[^/?#]+\/(?:overlay|details|edit|add-edit|opportunities|recent-activity|connections)(?:[/?#]|$)/i.test(href);
  const isTitle = key === 'topcard-logo-image-referencekey' || one(element, 'h1,h2') !== null;
  return isDeep || isTitle ? slugOfHref(href) : null;
}

/**
 * Whether a top card with this name is the person of the address. A marked card is believed unless the title names
 * somebody else: on some layouts every anchor carries the page's current address, whoever the card shows (LINKEDIN.md 0.7).
 */
export function isSubject(page: Page, card: Element, name: string): boolean {
  const verdict = judgeSubject(page, card);
  if (verdict !== 'ours') return false;
  return isInTitle(page, name) || isUntitled(page) || hasFirmMark(page, card);
}

/** Marks that are the person's data, and not an address that the application fills in. */
function hasFirmMark(page: Page, card: Element): boolean {
  const firm = '[componentkey^="ProfileVerificationTriggerRef-"],a[href*="vanityName="]';
  return all(card, firm).some((element) => subjectOf(element) === page.slug);
}

const DEEP = ['overlay', 'details', 'edit', 'recent-activity']
  .map((part) => `main a[href*="/in/"][href*="/${part}/"]`)
  .concat('main [componentkey^="Profile_Top_Level_"]')
  .join(',');
const strangers = new WeakMap<Page, boolean>();

/** Whether any part of the page's main column is marked as another person's: it is between two people then. */
export function hasStrangersMarks(page: Page): boolean {
  const known = strangers.get(page);
  if (known !== undefined) return known;
  // Invitations don't count here: strangers are suggested in the main column, too.
  const found = all(page.document, DEEP, MAX_MARKS).some((element) => {
    const slug = element.closest(FOREIGN) === null ? subjectOf(element) : null;
    return slug !== null && slug !== page.slug;
  });
  strangers.set(page, found);
  return found;
}
