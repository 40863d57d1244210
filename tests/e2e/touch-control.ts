export interface Touch {
  /** What a screen reader says: the whole name, or how it begins. */
  name: string;
  /** `locate` only says where the control is, for a real pointer; `click` and `write` act from inside the document. */
  how: 'locate' | 'click' | 'write';
  text?: string;
}

/** Where the control's middle is, in CSS px of its viewport; or why it can't be touched. */
export type Touched = { x: number; y: number } | { problem: string };

/**
 * Finds the one control with a name as a person would, and touches it. It runs inside a page as text, so it knows
 * nothing but its arguments.
 */
export function touchControl(root: Document, { name, how, text }: Touch): Touched {
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
  if (how === 'click') element.click();
  if (how === 'write') {
    element.focus();
    if ('select' in element) (element as HTMLInputElement).select();
    else root.getSelection()?.selectAllChildren(element);
    root.execCommand('insertText', false, text ?? '');
  }
  return at;
}
