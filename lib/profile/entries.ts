import type { EducationEntry, ExperienceEntry } from '@/lib/schema/profile';
import { isCurrent, isDateLine } from './dates';
import { isSeparator, type Line, readLines } from './lines';
import { isMasked, isSkipped } from './text';

/** Most entries that a profile keeps (lib/schema/profile.ts). */
const MAX_ENTRIES = 200;
/** Beyond these an entry's lines are its description. */
const MAX_HEAD_LINES = 8;

/** Descriptions and attachments of an entry: dates in them are not its dates (LINKEDIN.md 2.1). */
const BODY = [
  '[data-testid="expandable-text-box"]', // SDUI
  '.pvs-entity__sub-components', // Ember 2023-25
  '.pvs-list__outer-container', // Ember 2022
  '.inline-show-more-text', // Ember 2018-24
  '.show-more-less-text', // public
  '.description', // mobile
  'span[data-section]~span[data-section]', // public: the grade after degree and field
].join(',');

/** The jobs of a list of entries: single ones, and groups of roles under one employer. In the page's order. */
export function readExperience(blocks: readonly Element[], roleSelector: string): ExperienceEntry[] {
  const entries: ExperienceEntry[] = [];
  for (const block of blocks) {
    if (entries.length >= MAX_ENTRIES) break;
    const roles = rolesIn(block, roleSelector);
    const head = readHead(block, roleSelector);
    if (roles.length === 0) push(entries, toRole(head, null));
    else {
      const company = employerOf(head[0] ?? null);
      for (const role of roles) push(entries, company === null ? null : toRole(role, company));
    }
  }
  return entries.slice(0, MAX_ENTRIES);
}

/** The schools of a list of entries, in the page's order. */
export function readEducation(blocks: readonly Element[]): EducationEntry[] {
  const entries: EducationEntry[] = [];
  for (const block of blocks) {
    if (entries.length >= MAX_ENTRIES) break;
    const head = readHead(block, 'ul>li,ol>li');
    const [school = null] = head;
    const when = head.findIndex((text, index) => index > 0 && isDateLine(text));
    const degree = when === 1 ? null : (head[1] ?? null);
    if (school === null || isMasked(school) || isDateLine(school)) continue;
    entries.push({ school, degree: unmasked(degree), dates: when < 0 ? null : (head[when] ?? null) });
  }
  return entries;
}

function push(entries: ExperienceEntry[], entry: ExperienceEntry | null): void {
  if (entry !== null) entries.push(entry);
}

/** Title, "Company · Full-time", dates, place: `company` is given for roles of a group, whose heading names it. */
function toRole(head: readonly string[], company: string | null): ExperienceEntry | null {
  const [title = null] = head;
  if (title === null || isMasked(title) || isDateLine(title)) return null;
  const found = head.flatMap((text, index) => (index > 0 && isDateLine(text) ? [index] : []));
  // Two times in one heading: several roles run together, and no line says which title is whose.
  if (found.length > 1) return null;
  const [when = -1] = found;
  const dates = when < 0 ? null : (head[when] ?? null);
  const employer = company ?? (when === 1 ? null : employerOf(head[1] ?? null));
  return { title, company: employer, dates, current: isCurrent(dates) };
}

/** "Company · Full-time" without the kind of employment. */
function employerOf(text: string | null): string | null {
  return unmasked(text?.split(/\s[·•]\s/, 1)[0]?.trim() ?? null);
}

function unmasked(text: string | null): string | null {
  return text === null || text === '' || isMasked(text) ? null : text;
}

/** Nested entries that have a time of their own make their parent a group. */
function rolesIn(block: Element, roleSelector: string): string[][] {
  const roles: string[][] = [];
  let last: Element | null = null;
  for (const element of [...block.querySelectorAll(roleSelector)].slice(0, MAX_ENTRIES)) {
    if (last?.contains(element) || element === block) continue;
    const head = readHead(element, roleSelector);
    if (head.length < 2 || !head.slice(1, 4).some(isDateLine)) continue;
    roles.push(head);
    last = element;
  }
  return roles;
}

/**
 * The lines of an entry's own heading. SDUI wraps all of them in one link, which parts them from the description; other
 * layouts and employers without a page have no such link.
 */
function readHead(block: Element, roleSelector: string): string[] {
  const skip = (part: Element) => part.matches(BODY) || part.matches(roleSelector) || part.localName === 'h2';
  for (const link of [...block.querySelectorAll('a[href]')].slice(0, 4)) {
    if (link.closest(roleSelector) !== block.closest(roleSelector) || link.closest(BODY) !== block.closest(BODY))
      continue;
    const lines = textsOf(readLines(link, skip));
    if (lines.length > 1) return lines;
  }
  return textsOf(readLines(block, skip));
}

function textsOf(lines: readonly Line[]): string[] {
  return lines
    .filter((line) => !isSeparator(line))
    .slice(0, MAX_HEAD_LINES)
    .map((line) => line.text);
}

/** Outermost elements that match: an entry's key may stand on the entry and again on its own child. */
export function outermost(root: ParentNode, selector: string): Element[] {
  const found: Element[] = [];
  for (const element of root.querySelectorAll(selector)) {
    if (found.length >= MAX_ENTRIES) break;
    if (found.at(-1)?.contains(element) !== true && !isSkipped(element)) found.push(element);
  }
  return found;
}
