/** An element of a copy: its tag, its attributes, and what it holds. Text is a string. */
export type CopiedElement = [tag: string, attributes: Readonly<Record<string, string>>, ...children: CopiedNode[]];
export type CopiedNode = string | CopiedElement;

/** What a page showed, and under which circumstances it may be shown again. */
export interface ScreenCopy {
  /** Names the build: other code draws other elements. */
  build: string;
  /** The local day, since what is due changes with it. */
  on: string;
  /** The browser's language. */
  language: string;
  /** The direction of the words: `rtl` or nothing. */
  direction: string;
  /** CSS px; null for the popup, which has one width. */
  width: number | null;
  /** CSS px of the popup's window, which isn't known yet when the copy is drawn; null for a page in a tab. */
  height: number | null;
  /** Whether the page itself could be scrolled, which takes room for a scroll bar. */
  isLong: boolean;
  nodes: CopiedNode[];
}

/** Bounds of one copy: a screen of ours has a few hundred elements. */
export const mostNodes = 2_000;
const mostDepth = 48;
/** UTF-16 units of the copy as JSON. */
export const mostLength = 65_536;

const tags = new Set(
  (
    'a article aside b button caption code dd details div dl dt em fieldset figcaption figure footer form h1 h2 h3 h4 header hr ' +
    'i input kbd label legend li main mark nav ol optgroup option output p s section select small span strong summary table ' +
    'tbody td textarea tfoot th thead time tr ul svg g path circle line rect polyline polygon ellipse'
  ).split(' '),
);

/** What looks depend on; nothing that names, links, loads or runs anything. `value` is what stands in a field. */
const attributes =
  /^(class|role|style|value|checked|selected|disabled|hidden|open|type|placeholder|rows|colspan|dir|lang|href|points|transform|viewBox|width|height|d|fill|stroke|aria-(current|expanded|pressed|checked|selected|disabled|invalid)|(data|fill|stroke)-[a-z-]+|[xy][12]?|[cr][xy]|r)$/;

/** Styles that place things, which React sets on elements. */
const styles = /^(transform|((min|max)-)?(inline-size|block-size|width|height)|top|left)$/;

export const isCopiedTag = (tag: string): boolean => tags.has(tag);

/** Whether an attribute is one of those that are copied, with a value that asks for no file. */
export const isCopiedAttribute = (name: string, value: string): boolean =>
  attributes.test(name) && (name === 'value' || name === 'placeholder' || !/url\s*\(/i.test(value));

export const isCopiedStyle = (name: string): boolean => styles.test(name);

/**
 * The copy that a text holds, or null: for what isn't JSON, for another shape, for elements and attributes that no copy has,
 * and for more than a copy may hold. What lies in the storage is read as if somebody else had written it.
 */
export function parseCopy(text: string): ScreenCopy | null {
  if (text.length > mostLength) return null;
  try {
    const copy: ScreenCopy = JSON.parse(text);
    const count = { nodes: 0 };
    const { build, on, language, direction, width, height, isLong, nodes } = copy;
    const isOne =
      [build, on, language, direction].every((one) => typeof one === 'string') &&
      [width, height].every((one) => one === null || typeof one === 'number') &&
      typeof isLong === 'boolean' &&
      Array.isArray(nodes) &&
      nodes.length > 0 &&
      nodes.every((node) => isCopied(node, count, 0));
    return isOne ? copy : null;
  } catch {
    return null;
  }
}

function isCopied(node: unknown, count: { nodes: number }, depth: number): boolean {
  count.nodes += 1;
  if (count.nodes > mostNodes || depth > mostDepth) return false;
  if (typeof node === 'string') return true;
  if (!Array.isArray(node)) return false;
  const [tag, own, ...children] = node;
  return (
    typeof tag === 'string' &&
    isCopiedTag(tag) &&
    typeof own === 'object' &&
    own !== null &&
    Object.entries(own).every(([name, value]) => typeof value === 'string' && isCopiedAttribute(name, value)) &&
    children.every((child) => isCopied(child, count, depth + 1))
  );
}
