import { isDateLine } from '../dates';
import { readLines } from '../lines';
import { isInTitle, isUntitled, type Page } from '../page';
import { slugInPath } from '../slug';
import { judgeSubject } from '../subject';
import { cardToken, type SduiReading } from './sdui-card';
import { entryBlocks } from './sdui-entries';
import { sdui } from './selectors';

export type SectionName = 'about' | 'experience' | 'education' | 'activity';

const MAX_CARDS = 80;

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
  for (const card of [...page.document.querySelectorAll(`${sdui.card},${sdui.viewCard}`)].slice(0, MAX_CARDS)) {
    const key = card.getAttribute('componentkey') ?? card.getAttribute('data-view-name') ?? '';
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
  for (const mark of [...page.document.querySelectorAll(sdui.marker)].slice(0, MAX_CARDS)) {
    const key = mark.getAttribute('componentkey') ?? '';
    if (!key.toLowerCase().includes(name)) continue;
    const section = mark.closest('section');
    if (section === null || section.querySelectorAll('[componentkey^="ProfileNullStateCardAnchor_"]').length > 1)
      continue;
    found.push([section, null]);
  }
  return found;
}

/**
 * Whether a section is this person's: by its token, by its links and markers, and a section without any marks only while
 * the title agrees with the card, for the person before may still stand in it.
 */
function belongs({ page, card, fullName }: SduiReading, section: Element, token: string | null): boolean {
  const verdict = judgeSubject(page, section);
  if (verdict === 'anothers') return false;
  const own = card === null ? null : cardToken(card);
  if (token !== null) {
    if (token === own || slugInPath(`/in/${token}`) === page.slug) return true;
    if (own !== null || !/^ACoA/.test(token)) return false;
  }
  return verdict === 'ours' || isInTitle(page, fullName) || isUntitled(page);
}

/** Sections told only by their order and shape, where no key is left: scrubbed recordings, and the next layout. */
export function findByShape(reading: SduiReading, name: 'about' | 'experience' | 'education'): Element | null {
  const { page, card } = reading;
  const host = page.document.querySelector(sdui.aboveActivity);
  const scope = host ?? (card?.localName === 'section' ? card.parentElement : null);
  if (scope === null || card === null) return null;
  for (const section of [...scope.querySelectorAll('section')].slice(0, MAX_CARDS)) {
    if (section === card || section.contains(card) || card.contains(section)) continue;
    if (section.closest(sdui.foreign) !== null || isNested(section, scope)) continue;
    if (section.querySelector('h2') === null || shapeOf(section) !== name) continue;
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
  if (section.querySelector('[data-testid^="carousel"],[aria-roledescription]') !== null) return null;
  const listed = section.querySelector('li,hr,[componentkey^="entity-collection-item" i]') !== null;
  if (!listed) {
    const isText = section.querySelectorAll(sdui.textBox).length === 1 || section.querySelector('a[href]') === null;
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
