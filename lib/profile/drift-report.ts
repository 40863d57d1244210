import type { Profile } from '@/lib/schema/profile';
import { openPage } from './page';

const MAX_ELEMENTS = 400;
const MAX_DEPTH = 14;
const MAX_VALUE = 60;
/** Attributes whose values are LinkedIn's own structure. All others show only their name: values may hold people. */
const STRUCTURAL =
  /^(?:role|data-testid|data-view-name|data-sdui-screen|data-sdui-component|data-component-type|type|data-test-icon)$/;

/** Beginnings of component keys, up to where a person's id may begin. */
const KNOWN_KEY =
  /^(?:com\.linkedin\.sdui\.profile\.card|ProfileVerificationTriggerRef|Profile_Top_Level_|ProfileNullStateCardAnchor_|ConnectButton|FollowButton|entity-collection-item|topcard-logo-image-referencekey)/;

/**
 * A report that a user can send when a page was not understood: which strategy found which field, and the skeleton of the
 * page's main part. Structure only: tags, roles, attribute names, and values only of attributes that hold no person's
 * data; no text, no address, no name, no id that could be one. Bounded.
 */
export function driftReport(document: Document, url: string, profile: Profile): string {
  const { details, hasLayout } = openPage(document, url);
  const found = Object.entries(profile.sources).map(([field, id]) => `${field}: ${id}`);
  const missing = Object.entries(profile.missing).map(([field, reason]) => `${field}: ${reason}`);
  const root = document.querySelector('main') ?? document.body;
  return [
    `layout: ${profile.layout ?? 'none'}, not a profile: ${profile.notAProfile ?? 'no'}`,
    `details page: ${details === null ? 'no' : 'yes'}, styles: ${hasLayout ? 'yes' : 'no'}`,
    `found\n  ${found.join('\n  ')}`,
    `missing\n  ${missing.join('\n  ')}`,
    `structure\n${outline(root).join('\n')}`,
  ].join('\n');
}

/** The elements near the top, one a line, indented by depth. */
function outline(root: Element | null): string[] {
  const lines: string[] = [];
  const stack: [Element, number][] = root === null ? [] : [[root, 1]];
  while (stack.length > 0 && lines.length < MAX_ELEMENTS) {
    const [element, depth] = stack.pop() as [Element, number];
    lines.push(`${'  '.repeat(depth)}${describe(element)}`);
    if (depth >= MAX_DEPTH || /^(?:svg|head|script|style)$/.test(element.localName)) continue;
    const children = [...element.children].slice(0, MAX_ELEMENTS).reverse();
    for (const child of children) stack.push([child, depth + 1]);
  }
  return lines;
}

function describe(element: Element): string {
  const attributes = [...element.attributes].slice(0, 20).map(({ name, value }) => {
    if (name === 'componentkey') return `componentkey=${keyShape(value)}`;
    return STRUCTURAL.test(name) ? `${name}=${safe(value)}` : safe(name);
  });
  return [safe(element.localName), ...attributes].join(' ');
}

/** A component key without the person in it: its known beginning and end, everything between as "…". */
function keyShape(value: string): string {
  const known = KNOWN_KEY.exec(value)?.[0] ?? '';
  const end = /(?:TopLevelSection|Topcard|TopCard|About|Activity|Featured|Skills|_connect|_pending|_follow)$/.exec(
    value,
  )?.[0];
  return `${known}…${end ?? ''}`;
}

function safe(value: string): string {
  return /^[\w.:-]+$/.test(value) && !/\d{4}/.test(value) ? value.slice(0, MAX_VALUE) : '…';
}
