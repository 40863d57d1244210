import {
  type CopiedElement,
  type CopiedNode,
  isCopiedAttribute,
  isCopiedStyle,
  isCopiedTag,
  mostNodes,
} from './screen-copy';

/** Booleans of fields that live in the element, and not in its attributes. */
const states = ['checked', 'selected'] as const;

/**
 * A plain copy of what stands in `root`: elements, text, what looks depend on, and what fields hold. Null where that is too
 * much, or where something lies over the page that goes with it, such as an open menu.
 */
export function copyScreen(root: Element): CopiedNode[] | null {
  if (root.querySelector('[popover], dialog[open]')) return null;
  const count = { nodes: 0 };
  const nodes = copyChildren(root, count);
  return count.nodes > mostNodes || nodes.length === 0 ? null : nodes;
}

function copyChildren(parent: Element, count: { nodes: number }): CopiedNode[] {
  const nodes: CopiedNode[] = [];
  for (const child of parent.childNodes) {
    count.nodes += 1;
    if (count.nodes > mostNodes) break;
    if (child instanceof Text) nodes.push(child.data);
    else if (child instanceof Element && isCopiedTag(child.localName)) nodes.push(copyElement(child, count));
  }
  return nodes;
}

function copyElement(element: Element, count: { nodes: number }): CopiedElement {
  const own: Record<string, string> = {};
  for (const { name, value } of element.attributes) {
    if (isCopiedAttribute(name, value)) own[name] = value;
  }
  // Where a link leads doesn't matter for how it looks.
  if ('href' in own) own.href = '#';
  delete own.style;
  delete own.value;
  const style = styleOf(element);
  if (style !== '') own.style = style;
  for (const state of states) {
    delete own[state];
    if (state in element && (element as Element & Record<typeof state, boolean>)[state]) own[state] = '';
  }
  const isField = element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;
  if (isField) own.value = element.value;
  // What a textarea held at first isn't what it holds.
  return isField ? [element.localName, own] : [element.localName, own, ...copyChildren(element, count)];
}

function styleOf(element: Element): string {
  if (!(element instanceof HTMLElement)) return '';
  return [...element.style]
    .filter((name) => isCopiedStyle(name))
    .map((name) => `${name}:${element.style.getPropertyValue(name)}`)
    .join(';');
}
