import { isDateLine } from '../dates';
import { all, attr, one } from '../dom';
import { readLines } from '../lines';
import type { Page } from '../page';
import { slugInPath } from '../slug';
import { isOwnSection } from './layout';
import { cardToken, type SduiReading } from './sdui-card';
import { entryBlocks } from './sdui-entries';
import { sdui } from './selectors';

export type SectionName = 'about' | 'experience' | 'education' | 'activity';

/** The section's card among those that are surely this person's; the fullest, for empty placeholders carry the same keys. */
export function findSection(reading: SduiReading, name: SectionName): Element | null {
  const { page } = reading;
  let best: Element | null = null;
  let fullness = 0;
  for (const [section, token] of [...keyedSections(page, name), ...markedSections(page, name)]) {
    if (section.closest(sdui.foreign) !== null || !belongs(reading, section, token)) continue;
    const lines = readLines(section).length;
    if (lines > fullness) [best, fullness] = [section, lines];
  }
  return best;
}

/** Cards by their own key: "…refACoAA…ExperienceTopLevelSection", "profile-card-experience". */
function keyedSections(page: Page, name: SectionName): [Element, string | null][] {
  const found: [Element, string | null][] = [];
  for (const card of all(page.document, `${sdui.card},${sdui.viewCard}`)) {
    const key = attr(card, 'componentkey') || attr(card, 'data-view-name');
    const match =
      /^com\.linkedin\.sdui\.profile\.card\.ref(.*?)(about|experience|education|activity)(?:toplevelsection)?$/i.exec(
        key,
      );
    if (match !== null) {
      if (match[2]?.toLowerCase() === name) found.push([card, match[1] || null]);
    } else if (/^profile-card-(?:recent-)?(\w+)$/.exec(key)?.[1] === name) found.push([card, null]);
  }
  return found;
}

/** Cards by a marker inside them. A card with a second section's marker is more than that section (LINKEDIN.md 2.1). */
function markedSections(page: Page, name: SectionName): [Element, string | null][] {
  const found: [Element, string | null][] = [];
  for (const mark of all(page.document, sdui.marker)) {
    const key = attr(mark, 'componentkey');
    if (!key.toLowerCase().includes(name)) continue;
    const section = mark.closest('section');
    if (section === null || all(section, sdui.anchor).length > 1) continue;
    found.push([section, null]);
  }
  return found;
}

/** Whether a section is this person's: by its token, which the top card repeats, else by its marks. */
function belongs(reading: SduiReading, section: Element, token: string | null): boolean {
  if (!isOwnSection(reading, section)) return false;
  if (token === null) return true;
  const own = reading.card === null ? null : cardToken(reading.card);
  return token === own || slugInPath(`/in/${token}`) === reading.page.slug || (own === null && /^ACoA/.test(token));
}

/** Sections told only by their order and shape, where no key is left: scrubbed recordings, and the next layout. */
export function findByShape(reading: SduiReading, name: 'about' | 'experience' | 'education'): Element | null {
  const { page, card } = reading;
  const host = one(page.document, sdui.aboveActivity);
  const scope = host ?? (card?.localName === 'section' ? card.parentElement : null);
  if (scope === null || card === null) return null;
  for (const section of all(scope, 'section')) {
    if (section === card || section.contains(card) || card.contains(section)) continue;
    if (section.closest(sdui.foreign) !== null || isNested(section, scope)) continue;
    if (one(section, 'h2') === null || shapeOf(section) !== name) continue;
    if (belongs(reading, section, null)) return section;
  }
  return null;
}

function isNested(section: Element, scope: Element): boolean {
  const outer = section.parentElement?.closest('section') ?? null;
  return outer !== null && outer !== scope && scope.contains(outer);
}

/**
 * About is a heading and one long text; Experience a list whose entries have a duration after their dates or a kind of
 * employment after the company; Education a list with years only.
 */
function shapeOf(section: Element): 'about' | 'experience' | 'education' | null {
  if (one(section, sdui.carousel) !== null) return null;
  const listed = one(section, sdui.listed) !== null;
  if (!listed) {
    const isText = all(section, sdui.textBox).length === 1 || one(section, 'a[href]') === null;
    return isText && readLines(section, (part) => part.localName === 'h2').length > 0 ? 'about' : null;
  }
  const heads = entryBlocks(section)
    .slice(0, 3)
    .map((block) => readLines(block).slice(0, 4));
  const dates = heads.flatMap((lines) => lines.slice(1).filter((line) => isDateLine(line.text)));
  if (dates.some((line) => /\s[·•]\s/.test(line.text))) return 'experience';
  if (dates.length === 0 && heads.some(([, second]) => second !== undefined && /\s[·•]\s/.test(second.text)))
    return 'experience';
  return dates.length > 0 ? 'education' : null;
}
