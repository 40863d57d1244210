/** Where a control's middle is, in CSS px of its viewport; or why it can't be clicked. */
export type Place = { x: number; y: number } | { problem: string };

/**
 * Finds the one control that a screen reader calls `name`, or whose name begins so, scrolls it into view and makes sure
 * that nothing lies over it. It runs inside a page as text, so it knows nothing but its arguments.
 */
export function locateControl(root: Document, name: string): Place {
  const fold = (value: string | null | undefined) => (value ?? '').replace(/\s+/g, ' ').trim();
  const namesOf = (element: Element): string[] => {
    const ids = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
    const labels = (element as HTMLInputElement).labels ?? [];
    return [
      element.getAttribute('aria-label'),
      ids.map((id) => root.getElementById(id)?.textContent ?? '').join(' '),
      [...labels].map((label) => label.textContent).join(' '),
      element.textContent,
      element.getAttribute('placeholder'),
      element.getAttribute('title'),
    ]
      .map(fold)
      .filter((value) => value !== '');
  };
  const controls = [
    ...root.querySelectorAll(
      'a[href], button, input, textarea, select, summary, [contenteditable]:not([contenteditable="false"]), ' +
        '[role="button"], [role="radio"], [role="tab"], [role="menuitem"], [role="menuitemradio"], [role="option"], [role="textbox"]',
    ),
  ].filter((element) => element.getClientRects().length > 0 && !element.matches(':disabled, [inert] *'));
  const exact = controls.filter((element) => namesOf(element)[0] === name);
  const begun = controls.filter((element) => namesOf(element)[0]?.startsWith(name));
  const other = controls.filter((element) => namesOf(element).includes(name));
  const element = exact[0] ?? begun[0] ?? other[0];
  if (!(element instanceof (root.defaultView as Window & typeof globalThis).HTMLElement)) {
    const names = controls.map((control) => namesOf(control)[0] ?? control.tagName).join(' | ');
    return { problem: `nothing called "${name}" here, but: ${names}` };
  }
  element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const box = element.getBoundingClientRect();
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const top = root.elementFromPoint(at.x, at.y);
  if (!top || !(element.contains(top) || top.contains(element) || top.closest('label')?.contains(element))) {
    return { problem: `"${name}" lies under <${top?.tagName.toLowerCase()} class="${top?.className}">` };
  }
  return at;
}
