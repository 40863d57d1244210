import { isDateLine } from '../dates';
import { all, attr, one } from '../dom';
import { outermost } from '../entries';
import { readLines } from '../lines';

const MAX_ROWS = 200;

/** Roles within a group of one employer (SDUI; LINKEDIN.md 2.1). */
export const roleSelector = 'ul>li';

/**
 * The entries of an SDUI section: keyed items; rows with keys of their own; blocks parted by rules; list items; and a
 * section with one entry and none of these is that entry.
 */
export function entryBlocks(section: Element): Element[] {
  const items = outermost(section, '[componentkey^="entity-collection-item" i]');
  if (items.length > 0) return items;
  const ruled = betweenRules(section);
  if (ruled.length > 0) return ruled;
  const rows = keyedRows(section);
  if (rows.length > 0) return rows;
  const listed = outermost(section, 'ul>li');
  return listed.length > 0 ? listed : isSample(section) ? [] : [section];
}

/** Own view: a section without entries offers to add one beside a sample of it (LINKEDIN.md 2.1, placeholders). */
function isSample(section: Element): boolean {
  const forms = all(section, 'a[href*="/edit/forms/"]');
  return forms.length > 0 && forms.every((form) => attr(form, 'href').includes('/new'));
}

/** The row of a section's content that a horizontal rule parts. */
function betweenRules(section: Element): Element[] {
  const rule = one(section, 'hr');
  if (rule === null) return [];
  let part: Element = rule;
  while (part.parentElement !== null && part.parentElement !== section && part.parentElement.childElementCount === 1) {
    part = part.parentElement;
  }
  const siblings = [...(part.parentElement?.children ?? [])].slice(0, MAX_ROWS);
  return siblings.filter((part) => part.localName !== 'hr' && one(part, 'h2') === null && readLines(part).length > 1);
}

/** Rows that carry only a random key (LinkedIn's other render of 2026): the largest that hold no second time line. */
function keyedRows(section: Element): Element[] {
  const rows: Element[] = [];
  for (const element of all(section, 'div[componentkey]', MAX_ROWS)) {
    if (/anchor|top_level|card\.ref/i.test(attr(element, 'componentkey'))) continue;
    if (rows.at(-1)?.contains(element) || one(element, 'h2') !== null) continue;
    const lines = readLines(element, (part) => part.matches(roleSelector));
    if (lines.length > 1 && lines.filter((line) => isDateLine(line.text)).length < 2) rows.push(element);
  }
  return rows;
}
