import { MAX_SHORT, readText } from './text';

/** Enough for any part of a profile; a hostile page may have a million. */
const MAX_ELEMENTS = 80;

/** The elements that match, at most `max` of them, as an array. No root, no elements. */
export function all(root: ParentNode | null, selector: string, max: number = MAX_ELEMENTS): Element[] {
  const found: Element[] = [];
  for (const element of root?.querySelectorAll(selector) ?? []) {
    if (found.length >= max) break;
    found.push(element);
  }
  return found;
}

export function one(root: ParentNode | null, selector: string): Element | null {
  return root?.querySelector(selector) ?? null;
}

/** The text of the first element that matches; null without one. */
export function textAt(root: ParentNode | null, selector: string, max: number = MAX_SHORT): string | null {
  return readText(one(root, selector), max);
}

/** An attribute's value, empty where there is none. */
export function attr(element: Element, name: string): string {
  return element.getAttribute(name) ?? '';
}
