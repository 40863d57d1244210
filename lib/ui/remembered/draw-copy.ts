import { type CopiedElement, type CopiedNode, isCopiedStyle, type ScreenCopy } from './screen-copy';

const svg = 'http://www.w3.org/2000/svg';

/** The id of the remembered screen in a page. */
export const rememberedId = 'remembered';

/**
 * Draws a copy that was checked (`parseCopy`): a layer for the eye alone, over the page, which takes no click and no key, and
 * which screen readers pass over.
 */
export function drawCopy({ nodes, direction, height, isLong }: ScreenCopy): HTMLElement {
  const layer = document.createElement('div');
  layer.id = rememberedId;
  layer.inert = true;
  layer.ariaHidden = 'true';
  layer.dir = direction;
  layer.classList.toggle('remembered-long', isLong);
  if (height !== null) layer.style.height = `${height}px`;
  layer.append(...nodes.map((node) => drawNode(node, false)));
  return layer;
}

function drawNode(node: CopiedNode, isDrawing: boolean): Node | string {
  return typeof node === 'string' ? node : drawElement(node, isDrawing);
}

function drawElement([tag, own, ...children]: CopiedElement, isInDrawing: boolean): Element {
  const isDrawing = isInDrawing || tag === 'svg';
  const element = isDrawing ? document.createElementNS(svg, tag) : document.createElement(tag);
  for (const [name, value] of Object.entries(own)) {
    if (name !== 'value' && name !== 'style') element.setAttribute(name, name === 'href' ? '#' : value);
  }
  if (own.style !== undefined) placeAs(element as HTMLElement, own.style);
  element.append(...children.map((child) => drawNode(child, isDrawing)));
  if (own.value !== undefined) Object.assign(element, { value: own.value });
  return element;
}

/** One by one: the pages' policy refuses the attribute. */
function placeAs(element: HTMLElement, styles: string): void {
  for (const style of styles.split(';')) {
    const [name = '', value = ''] = style.split(':');
    if (isCopiedStyle(name)) element.style.setProperty(name, value);
  }
}
