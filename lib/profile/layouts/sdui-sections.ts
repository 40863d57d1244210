import { isDateLine } from '../dates';
import { all, attr, one } from '../dom';
import { readLines } from '../lines';
import { slugInPath } from '../slug';
import { isOwnSection, type Reading } from './layout';
import { entryBlocks } from './sdui-entries';
import { sdui } from './selectors';

export type SectionName = 'about' | 'experience' | 'education' | 'activity';

/** The cards of a profile's column: those that keys name, and all that have a heading, for telling them by shape. */
export interface SectionIndex {
  named: { name: string; element: Element; token: string | null }[];
  headed: Element[];
}

/** Cards and their headings stand near the top of the column; posts, lists and rails go deeper and are not walked. */
const MAX_DEPTH = 12;
const MAX_NODES = 3_000;
const UNWALKED = /^(?:ul|ol|p|a|button|svg|figure|aside|nav|form|dialog|hr)$/;
const CARD = /^com\.linkedin\.sdui\.profile\.card\.ref(.*?)(about|experience|education|activity)(?:toplevelsection)?$/i;
const MARKER = /^(?:Profile_Top_Level_|ProfileNullStateCardAnchor_|profile_)(about|experience|education)/i;

/** Walks the column once, without its deep parts. */
export function indexSections(column: Element | null): SectionIndex {
  const index: SectionIndex = { named: [], headed: [] };
  const queue: [Element, number][] = column === null ? [] : [[column, 0]];
  for (let at = 0; at < queue.length && at < MAX_NODES; at++) {
    const [element, depth] = queue[at] as [Element, number];
    noteSection(index, element);
    if (depth >= MAX_DEPTH || UNWALKED.test(element.localName)) continue;
    for (let child = element.firstElementChild; child !== null; child = child.nextElementSibling) {
      if (queue.length < MAX_NODES) queue.push([child, depth + 1]);
    }
  }
  return index;
}

function noteSection(index: SectionIndex, element: Element): void {
  const key = attr(element, 'componentkey');
  const card = key === '' ? null : CARD.exec(key);
  const marker = key === '' || card !== null ? null : MARKER.exec(key);
  const section = marker === null ? null : element.closest('section');
  if (card !== null) index.named.push({ name: (card[2] ?? '').toLowerCase(), element, token: card[1] || null });
  // A card with a second section's heading is more than that section (LINKEDIN.md 2.1).
  else if (marker !== null && section !== null && all(section, sdui.anchor, 2).length < 2) {
    index.named.push({ name: (marker[1] ?? '').toLowerCase(), element: section, token: null });
  } else if (key === '') {
    const name = /^profile-card-(?:recent-)?(\w+)$/.exec(attr(element, 'data-view-name'))?.[1];
    if (name !== undefined) index.named.push({ name, element, token: null });
  }
  if (element.localName === 'h2') {
    const headed = element.closest('section');
    if (headed !== null && !index.headed.includes(headed)) index.headed.push(headed);
  }
}

/** The section's card, of those that are surely this person's; the fullest, for empty placeholders carry the same keys. */
export function findSection(
  reading: Reading,
  { named }: SectionIndex,
  name: SectionName,
  ownToken: string | null,
): Element | null {
  const own = named.filter((card) => card.name === name && belongs(reading, card.element, card.token, ownToken));
  // The same key stands on a card and on its inner section: the outer one has all.
  const outer = own.filter((card) => !own.some((other) => other !== card && other.element.contains(card.element)));
  if (outer.length < 2) return outer[0]?.element ?? own[0]?.element ?? null;
  const sizes = outer.map((card) => readLines(card.element).length);
  return outer[sizes.indexOf(Math.max(...sizes))]?.element ?? null;
}

/** Whether a section is this person's: by its token, which the top card repeats, else by its marks. */
function belongs(reading: Reading, section: Element, token: string | null, ownToken: string | null): boolean {
  const isOwnToken = token !== null && (token === ownToken || slugInPath(`/in/${token}`) === reading.page.slug);
  if (isOwnToken) return true;
  // Without a token of the card's to compare with, a member's token says nothing.
  const isForeign = token !== null && (ownToken !== null || !/^ACoA/.test(token));
  return !isForeign && isOwnSection(reading, section);
}

/** A section told only by its shape, where no key is left: scrubbed recordings, and the next layout. */
export function findByShape(
  reading: Reading,
  { headed, named }: SectionIndex,
  name: 'about' | 'experience' | 'education',
): Element | null {
  const { card } = reading;
  // What has a key is judged by it, and not by its shape.
  const isNamed = (section: Element) =>
    section.closest(sdui.keyedCard) !== null || named.some(({ element }) => element.contains(section));
  const isCandidate = (section: Element) =>
    section !== card &&
    !section.contains(card) &&
    card?.contains(section) !== true &&
    !isNamed(section) &&
    shapeOf(section) === name;
  return headed.find((section) => isCandidate(section) && isOwnSection(reading, section)) ?? null;
}

/**
 * About is a heading and one long text; Experience a list whose entries have a duration after their dates or a kind of
 * employment after the company; Education a list with years only.
 */
function shapeOf(section: Element): 'about' | 'experience' | 'education' | null {
  if (one(section, sdui.carousel) !== null || section.closest(sdui.foreign) !== null) return null;
  if (one(section, sdui.listed) === null) {
    const isText = all(section, sdui.textBox, 2).length === 1 || one(section, 'a[href]') === null;
    return isText && readLines(section, (part) => part.localName === 'h2').length > 0 ? 'about' : null;
  }
  const heads = entryBlocks(section)
    .slice(0, 3)
    .map((block) => readLines(block).slice(0, 4));
  const dates = heads.flatMap((lines) => lines.slice(1).filter((line) => isDateLine(line.text)));
  const isTyped = ([, second]: { text: string }[]) => second !== undefined && /\s[·•]\s/.test(second.text);
  if (dates.some((line) => /\s[·•]\s/.test(line.text))) return 'experience';
  if (dates.length === 0) return heads.some(isTyped) ? 'experience' : null;
  return 'education';
}
