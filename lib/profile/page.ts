import { all } from './dom';
import { profileSlug, slugInPath } from './slug';
import { fold, isHidden, keyOf } from './text';

/** The page under the reader, with what every layout asks of it. */
export interface Page {
  document: Document;
  url: string;
  /** Whose page this is, by its address: every value must belong to this person. Null: not a profile's address. */
  slug: string | null;
  /** `/details/experience/` and the like: `experience`; null elsewhere. */
  details: string | null;
  /** The first `<h1>`s: a page without any is neither Ember, nor public, nor mobile. */
  headings: Element[];
  /** Whether styles are applied, so that hidden can be computed. */
  hasLayout: boolean;
  /** The titles' parts, as keys: soft navigation piles up titles as well (LINKEDIN.md 2.4). */
  titles: string[][];
}

/** Looks at what is cheap and common to all layouts; reads no values. */
export function openPage(document: Document, url: string): Page {
  return {
    document,
    url,
    slug: profileSlug(url),
    details: /\/in\/[^/]+\/details\/([\w-]+)/i.exec(url)?.[1]?.toLowerCase() ?? null,
    headings: [...document.getElementsByTagName('h1')].slice(0, 12),
    hasLayout: document.documentElement.getClientRects().length > 0,
    titles: titlesOf(document).map((title) => splitTitle(title).map(nameKey)),
  };
}

/** "(3) Name | LinkedIn", "Name - Headline | LinkedIn", "Experience | Name | LinkedIn": the parts, product's name included. */
function splitTitle(title: string): string[] {
  return title
    .replace(/^\(\d+\+?\)\s*/, '')
    .split(/\s+[|\-–—]\s+/)
    .slice(0, 10);
}

export function titlesOf(document: Document): string[] {
  const titles: string[] = [];
  for (const element of [...(document.head?.getElementsByTagName('title') ?? [])].slice(0, 10)) {
    const title = fold(element.firstChild?.nodeValue ?? '');
    if (title !== null) titles.push(title);
  }
  return titles;
}

/** Whether a title of the page names this person. Titles lag behind the page, so a no is a doubt and not a proof. */
export function isInTitle(page: Page, name: string): boolean {
  const key = nameKey(name);
  // A name may itself hold what parts a title; a part of a name is not the name.
  const isIn = (parts: string[]) =>
    parts.some((part, at) => part === key || sorted(parts.slice(0, at + 1).join('')) === key);
  return key !== '' && page.titles.some(isIn);
}

/** Credentials after a comma are in the heading and not always in the title, or the other way round. */
function nameKey(text: string): string {
  return sorted(keyOf(text.split(/[,，]/, 1)[0] ?? ''));
}

/** Its letters in order: titles may have given name and surname the other way round. */
function sorted(text: string): string {
  return [...text].sort().join('');
}

/**
 * Whether this page has shown another person before: LinkedIn changes it in place. The browser remembers each address that
 * a document had, and the page leaves a key for each profile (LINKEDIN.md 2.4). A saved page may remember neither.
 */
export function hasShownOthers({ document, slug }: Page): boolean {
  const { defaultView: view } = document;
  const visits = view?.navigation?.entries().filter((entry) => entry.sameDocument) ?? [];
  const loaded = view?.performance?.getEntriesByType?.('navigation') ?? [];
  const slugs = [...visits.map(({ url }) => url), ...loaded.map(({ name }) => name)].map(slugOfHref);
  if (slugs.some((other) => other !== null && other !== slug)) return true;
  return all(document.head, 'meta[name="como-pk"][content*="profile_view"]').length > 1;
}

/** Whether all titles say no more than the product's name: they can't contradict anybody. */
export function isUntitled(page: Page): boolean {
  return page.titles.every((parts) => parts.length < 2);
}

/** The person an href leads to; null for every other address. */
export function slugOfHref(href: string | null): string | null {
  if (href === null || href.length > 2_000) return null;
  // A page has hundreds of these, and parsing addresses would take as long as all the rest.
  const path = /^(?:https?:\/\/(?:[\w-]+\.){0,3}linkedin\.com)?(\/(?!\/).*)$/i.exec(href)?.[1];
  return path === undefined ? null : slugInPath(path);
}

/**
 * Whether the page shows this element. With layout the browser says so; without (jsdom, saved pages) structure decides,
 * see `isSkipped`. LINKEDIN.md 0.5: hidden decoys stand beside the truth.
 */
export function isVisible(page: Page, element: Element): boolean {
  if (page.hasLayout) return element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  for (let part: Element | null = element; part !== null; part = part.parentElement) if (isHidden(part)) return false;
  return true;
}
