import type { EntryLines } from '@/lib/schema/page-reading';
import { isDateLine } from './dates';
import { isSeparator, type Line, readLines } from './lines';
import { isSkipped } from './text';

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

/** The entries of a list, in the page's order. */
export function readEntries(blocks: readonly Element[], roleSelector: string): EntryLines[] {
  return blocks
    .slice(0, MAX_ENTRIES)
    .map((block) => ({ head: readHead(block, roleSelector), roles: rolesIn(block, roleSelector) }))
    .filter((entry) => entry.head.length > 0);
}

/** Nested entries that have a time of their own make their parent a group; one without a time is a role in their row only. */
function rolesIn(block: Element, roleSelector: string): string[][] {
  const roles: { head: string[]; element: Element; isDated: boolean }[] = [];
  for (const element of [...block.querySelectorAll(roleSelector)].slice(0, MAX_ENTRIES)) {
    if (element === block || roles.some((role) => role.isDated && role.element.contains(element))) continue;
    const head = readHead(element, roleSelector);
    if (head.length > 0) roles.push({ head, element, isDated: head.slice(1, 4).some(isDateLine) });
  }
  const rows = new Set(roles.flatMap(({ element, isDated }) => (isDated ? [element.parentElement] : [])));
  return roles.flatMap(({ head, element }) => (rows.has(element.parentElement) ? [head] : []));
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
