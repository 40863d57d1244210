import { fold, isSkipped, nextNode, readText } from './text';

/** One line of text as the page shows it, and where it stands. */
export interface Line {
  text: string;
  element: Element;
}

const MAX_LINES = 400;
const MAX_NODES = 4_000;

/** Tags whose whole content is one line, whatever spans it is made of; so are mobile's `div.body-small`. */
const WHOLE = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'dt', 'dd', 'label', 'strong', 'time']);
/** Parts of a page that hold other people or no data. */
const FOREIGN = new Set(['aside', 'nav', 'footer', 'form', 'figure', 'img', 'input', 'textarea', 'code', 'hr']);

/**
 * Splits what an element shows into its lines, in reading order. Layouts that carry neither ids nor readable classes
 * (SDUI, LINKEDIN.md 0.2) are still read by their lines. Bounded in lines and nodes.
 */
export function readLines(root: Element, skip: (part: Element) => boolean = isSkipped): Line[] {
  const lines: Line[] = [];
  let node: Node | null = root.firstChild;
  for (let count = 0; node !== null && count < MAX_NODES && lines.length < MAX_LINES; count++) {
    const wasRead = node.nodeType === 1 ? readElement(node as Element, lines, skip) : readLooseText(node, root, lines);
    node = nextNode(node, root, !wasRead);
  }
  return lines;
}

/** True if the element is dealt with; false if its children are still to be looked at. */
function readElement(element: Element, lines: Line[], skip: (part: Element) => boolean): boolean {
  if (FOREIGN.has(element.localName) || skip(element) || isSkipped(element)) return true;
  if (!isOneLine(element)) return false;
  const text = readText(element, undefined, (part) => skip(part) || isSkipped(part));
  if (text !== null) lines.push({ text, element });
  return true;
}

function readLooseText(node: Node, root: Element, lines: Line[]): boolean {
  const text = node.nodeType === 3 ? fold(node.nodeValue ?? '') : null;
  if (text !== null) lines.push({ text, element: node.parentElement ?? root });
  return true;
}

/** An element is one line if its tag says so, or if text stands directly in it (and no list or block of lines). */
function isOneLine(element: Element): boolean {
  const isWhole =
    WHOLE.has(element.localName) ||
    (element.localName === 'div' && /\bbody-small\b/.test(element.getAttribute('class') ?? ''));
  if (isWhole) return element.querySelector('p,li,h1,h2,h3,div') === null;
  let hasText = false;
  let child = element.firstChild;
  for (let count = 0; child !== null && count < 40; count++) {
    if (child.nodeType === 3 && (child.nodeValue ?? '').trim() !== '') hasText = true;
    if (child.nodeType === 1 && isBlock(child as Element)) return false;
    child = child.nextSibling;
  }
  return hasText;
}

function isBlock(element: Element): boolean {
  return /^(?:div|p|ul|ol|li|section|h[1-6]|table|dl)$/.test(element.localName);
}

/** A line that only parts others: "·", "|", "-". */
export function isSeparator(line: Line): boolean {
  return /^[\s·•|‧∙,/\-–—]+$/.test(line.text);
}
