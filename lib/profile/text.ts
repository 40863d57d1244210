/** Longest short value (a name, a title, a date), as lib/schema/profile.ts allows. UTF-16 code units. */
export const MAX_SHORT = 1_000;
/** Longest long value (the about text). */
export const MAX_LONG = 10_000;
/** A page may be endless: no value needs more nodes than this. */
const MAX_NODES = 4_000;

const SKIPPED_TAGS = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'button',
  'iframe',
  'dialog',
  'select',
]);
/** What only screen readers hear repeats the visible half in other words ("-" / "to"): LINKEDIN.md 2.1. */
const SPOKEN_ONLY = /(?:^|\s)(?:visually-hidden|a11y-text|sr-only)(?:\s|$)/;
/** What begins a word of its own after another element's text; punctuation and endings don't. */
const STARTS_WORD = /^[\p{L}\p{N}(·•]/u;
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF\u202A-\u202E\u2066-\u2069]/g;

/** Folds white space, drops characters that show nothing and cuts to `max` code units. Empty text is null. */
export function fold(text: string, max: number = MAX_SHORT): string | null {
  // Four times as much raw text as wanted: enough where it is mostly white space, and bounded.
  const folded = text
    .slice(0, max * 4)
    .replace(INVISIBLE, '')
    .replace(/\s+/g, ' ')
    .trim();
  return folded === '' ? null : folded.slice(0, max).toWellFormed().trim();
}

/** Whether structure says that nobody sees or should read this element: scripts, dialogs, spoken-only twins. */
export function isSkipped(element: Element): boolean {
  if (SKIPPED_TAGS.has(element.localName)) return true;
  if (element.hasAttribute('inert') || element.hasAttribute('popover')) return true;
  const role = element.getAttribute('role');
  if (role === 'dialog' || role === 'menu' || role === 'toolbar') return true;
  const name = element.getAttribute('class');
  if (name !== null && (SPOKEN_ONLY.test(name) || /(?:^|\s)modal(?:\s|$)/.test(name))) return true;
  return isHidden(element);
}

/** Hidden by its own attributes; stylesheets are asked only where there is layout (`isVisible`). */
export function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return (
    style !== null && style.length < 2_000 && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)
  );
}

/**
 * The text of an element as a reader of the page sees it: `<br>` is a space, skipped parts are left out, at most `max`
 * code units. Null if there is none. Doesn't use `textContent`, which would copy five megabytes to read a name.
 */
export function readText(
  element: Element | null,
  max: number = MAX_SHORT,
  skip: (part: Element) => boolean = isSkipped,
): string | null {
  if (element === null) return null;
  let text = '';
  let isParted = false;
  let node: Node | null = element.firstChild;
  for (let count = 0; node !== null && count < MAX_NODES && text.length < max * 4; count++) {
    let descend = false;
    if (node.nodeType === 3) {
      const part = (node.nodeValue ?? '').slice(0, max * 4);
      text += isParted && STARTS_WORD.test(part) ? ` ${part}` : part;
      if (part !== '') isParted = false;
    } else if (node.nodeType === 1) {
      if (isApart(node as Element)) isParted = true;
      if ((node as Element).localName === 'br') text += ' ';
      else descend = !skip(node as Element);
    }
    node = nextNode(node, element, descend);
  }
  return fold(text, max);
}

/** Whether styles part an element from what stands before it: two elements side by side, or a dot drawn between them. */
function isApart(element: Element): boolean {
  return element.previousSibling?.nodeType === 1 || /middot/.test(element.getAttribute('class') ?? '');
}

/** The node after this one in document order within `root`; without descending, the one after its subtree. */
export function nextNode(node: Node, root: Node, descend: boolean): Node | null {
  if (descend && node.firstChild !== null) return node.firstChild;
  let current: Node | null = node;
  while (current !== null && current !== root) {
    if (current.nextSibling !== null) return current.nextSibling;
    current = current.parentNode;
  }
  return null;
}

/** Letters and digits only, lower case: what two spellings of the same name share. */
export function keyOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Logged-out pages hide values behind asterisks (LINKEDIN.md 0.9): such text is no value. */
export function isMasked(text: string): boolean {
  return /\*{3}/.test(text) || /^[\s*•·.,\-–—_]+$/.test(text);
}
