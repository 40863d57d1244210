import { degreeIn } from '../counts';
import { all, attr, one } from '../dom';
import { isSeparator, type Line, readLines } from '../lines';
import { isVisible, type Page, slugOfHref } from '../page';
import { isOversized } from '../subject';
import { isSkipped, readText } from '../text';
import type { Reading } from './layout';
import { type Controls, readControls } from './sdui-controls';
import { indexSections, type SectionIndex } from './sdui-sections';
import { sdui } from './selectors';

/** An SDUI top card, split into what stands where. */
export interface SduiReading extends Reading {
  /** Lines between the name and the link to the contact details, separators left out. */
  intro: Line[];
  degrees: Line[];
  pronouns: Line | null;
  /** Lines after the link to the contact details. */
  rest: Line[];
  contact: Line | null;
  /** Read once, when first asked for. */
  controls: () => Controls;
  sections: () => SectionIndex;
}

const DOT = /^[·•‧∙・]/;
const MAX_CLIMB = 14;
const MAX_LINKS = 60;

/** Elements that may be the top card, best first; on a page in transition there can be two. Looked for one by one. */
export function* cardCandidates({ document, slug }: Page): Generator<Element> {
  const seen = new Set<Element>();
  for (const selector of [sdui.photo, sdui.topcard, sdui.viewTopcard]) {
    // The first is nearly always it, and finding only that one doesn't walk the whole page.
    const first = one(document, selector);
    const nearest = first === null ? null : cardOf(first);
    if (nearest !== null && !seen.has(nearest)) yield nearest;
    if (nearest !== null) seen.add(nearest);
    for (const mark of first === null ? [] : all(document, selector, 8)) {
      const card = cardOf(mark);
      if (card === null || seen.has(card)) continue;
      seen.add(card);
      yield card;
    }
  }
  if (seen.size > 0) return;
  // No marker at all (the next layout, or a saved page): what holds the person's own contact link.
  for (const link of all(document, 'main a[href*="/overlay/contact-info"]')) {
    if (slugOfHref(attr(link, 'href')) !== slug || link.closest(sdui.foreign) !== null || readText(link) === null)
      continue;
    const card = climbToCard(link);
    if (card !== null) yield card;
  }
}

function cardOf(mark: Element): Element | null {
  return mark.closest(sdui.foreign) === null ? climbToCard(mark) : null;
}

/** From a part of the card to the card: its section, or the first ancestor with a name in it. */
function climbToCard(mark: Element): Element | null {
  const section = mark.closest('section');
  if (section !== null && isOversized(section)) return null;
  if (section !== null && one(section, sdui.column) === null && one(section, 'a[href*="/in/"]') !== null)
    return section;
  let card: Element | null = mark;
  for (let steps = 0; card !== null && steps < MAX_CLIMB; steps++, card = card.parentElement) {
    if (card.localName === 'main' || card.localName === 'body') return null;
    const hasName = one(card, 'h1,h2') !== null || nameLinks(card).length > 0;
    if (hasName && one(card, sdui.ownLinks) !== null) return card;
  }
  return null;
}

/** Links that show a person's name: plain links to a profile, with text, outside of the rails. */
function nameLinks(card: Element): Element[] {
  const found: Element[] = [];
  let looked = 0;
  for (const link of card.querySelectorAll('a[href*="/in/"]')) {
    if (looked > MAX_LINKS || found.length >= 20) break;
    const isPlain = /\/in\/[^/?#]+\/?(?:[?#]|$)/.test(attr(link, 'href'));
    if (!isPlain || link.closest(sdui.foreign) !== null) continue;
    looked++;
    if (readText(link, 200) !== null) found.push(link);
  }
  return found;
}

/** The element that shows the name: the first heading, or (pages without one) the text of the person's own link. */
export function nameElement(page: Page, card: Element): { element: Element; source: string } | null {
  for (const heading of all(card, 'h1,h2', 10)) {
    const isName = heading.closest(sdui.foreign) === null && !isSkipped(heading) && readText(heading) !== null;
    if (isName && isVisible(page, heading)) return { element: heading, source: 'sdui:card-heading' };
  }
  const link = nameLinks(card).find((element) => slugOfHref(attr(element, 'href')) === page.slug);
  return link === undefined ? null : { element: link, source: 'sdui:own-link' };
}

/** Splits a card into the lines around its name. */
export function readCard(page: Page, card: Element, name: Element, fullName: string): SduiReading {
  const lines = readLines(card, (part) => attr(part, 'role') === 'button');
  const start = lines.findIndex((line) => name.contains(line.element) || line.element.contains(name));
  const after = lines.slice(start + 1).filter((line) => line.text !== fullName);
  const end = after.findIndex((line) => isContact(page, line));
  const intro = (end < 0 ? after.slice(0, 6) : after.slice(0, end)).filter((line) => !isSeparator(line));
  const degrees = intro.filter((line) => degreeOf(line) !== null && isVisible(page, line.element));
  // Some languages write a degree as a word; the headline and the place still follow it.
  const isDegree = ({ text }: Line, at: number) => DOT.test(text) && text.length < 30 && at < intro.length - 2;
  const text = intro.filter((line, at) => degreeOf(line) === null && !isDegree(line, at));
  const headline = toolbarHeadline(page, fullName);
  const isSecond = headline !== null && text[1]?.text === headline;
  const pronouns = isSecond ? (text[0] ?? null) : findPronouns(intro, text, name);
  const contact = end < 0 ? null : (after[end] ?? null);
  return {
    page,
    card,
    fullName,
    degrees,
    pronouns,
    intro: text.filter((line) => line !== pronouns),
    contact,
    rest: end < 0 ? [] : after.slice(end + 1),
    controls: once(() => readControls(page, card, contact)),
    sections: once(() => indexSections(card.closest(sdui.column) ?? card.closest('main') ?? card.parentElement)),
  };
}

/** The headline as the bar repeats it that sticks to the window's top once the card is out of sight; null without one. */
function toolbarHeadline({ document, slug }: Page, fullName: string): string | null {
  const link = one(document, sdui.toolbarLink);
  const [name, headline] = link === null || slugOfHref(attr(link, 'href')) !== slug ? [] : readLines(link);
  return name?.text === fullName ? (headline?.text ?? null) : null;
}

function once<Value>(compute: () => Value): () => Value {
  let kept: { value: Value } | null = null;
  return () => {
    kept ??= { value: compute() };
    return kept.value;
  };
}

function isContact(page: Page, line: Line): boolean {
  const link = line.element.closest('a') ?? one(line.element, 'a');
  const href = link === null ? '' : attr(link, 'href');
  return href.includes('/overlay/contact-info') && slugOfHref(href) === page.slug;
}

/** "· 2nd", "· 2º", "· ٢": in this layout a degree begins with the dot that parts it from the name. */
export function degreeOf(line: Line): 'first' | 'second' | 'third' | null {
  return DOT.test(line.text) ? degreeIn(line.text) : null;
}

/**
 * Pronouns stand in the name's own row: before the degree, or (own view, no degree) parted from the headline by the row
 * and written with a slash.
 */
function findPronouns(intro: Line[], text: Line[], name: Element): Line | null {
  const [first] = text;
  if (first === undefined || first.text.length > 40 || text.length < 2) return null;
  const degree = intro.findIndex((line) => degreeOf(line) !== null);
  if (degree > 0 && intro.indexOf(first) < degree) return first;
  const row = first.element.parentElement;
  const headline = text[1]?.element;
  const isInRow = row?.contains(name) === true && headline !== undefined && !row.contains(headline);
  return isInRow && /^\(?[\p{L}]{1,12}(?:\s?\/\s?[\p{L}]{1,12}){1,3}\)?$/u.test(first.text) ? first : null;
}

/** The SDUI id of the person a card is about (`ACoAA…` or a slug), as its sections repeat it; null where none is told. */
export function cardToken(card: Element): string | null {
  const keyed = card.closest(sdui.topcard) ?? one(card, sdui.topcard);
  return keyed === null ? null : (/card\.ref(.+)topcard$/i.exec(attr(keyed, 'componentkey'))?.[1] ?? null);
}
