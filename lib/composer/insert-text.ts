type Field = HTMLTextAreaElement | HTMLInputElement;

/**
 * Replaces what a field or an editor holds as typing does, so that the page's own model follows. `execCommand` fires the
 * trusted `input` events that it listens to; changes of the DOM alone leave Send off. (LINKEDIN.md 3)
 */
export function insertText(target: HTMLElement, text: string): void {
  target.focus();
  if (isField(target)) fill(target, text);
  else write(target, text);
}

/**
 * For editors that draw themselves from `beforeinput`, which browsers don't fire for a script's `execCommand`: tells them of
 * each line in such events. An editor that doesn't take them over stays as it is.
 */
export async function offerText(editor: HTMLElement, text: string): Promise<void> {
  editor.focus();
  selectAll(editor);
  // Editors learn of the selection from an event that comes later.
  await new Promise((resolve) => setTimeout(resolve));
  if (textIn(editor) !== '') offer(editor, 'deleteContentBackward');
  for (const [index, line] of linesOf(text).entries()) {
    if (index > 0) offer(editor, 'insertParagraph');
    if (line !== '') offer(editor, 'insertText', line);
  }
}

/** What stands in a field or an editor, without white space: each keeps that in its own way. */
export function textIn(target: HTMLElement): string {
  return withoutSpace(isField(target) ? target.value : target.textContent);
}

export function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '');
}

export function isField(target: HTMLElement): target is Field {
  return target.localName === 'textarea' || target.localName === 'input';
}

function fill(field: Field, text: string): void {
  field.setSelectionRange(0, field.value.length);
  field.ownerDocument.execCommand('insertText', false, text);
  if (withoutSpace(field.value) === withoutSpace(text)) return;
  // The prototype's setter: a framework that controls the field puts its own on the field itself.
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, text);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Line by line: a line break within the text would become a `<br>` in Firefox. */
function write(editor: HTMLElement, text: string): void {
  const { ownerDocument: document } = editor;
  // Wakes editors that set themselves up with the first input.
  editor.dispatchEvent(new InputEvent('input', { bubbles: true }));
  selectAll(editor);
  for (const [index, line] of linesOf(text).entries()) {
    if (index > 0) document.execCommand('insertParagraph');
    if (line !== '') document.execCommand('insertText', false, line);
  }
}

function offer(editor: HTMLElement, inputType: string, data: string | null = null): void {
  editor.dispatchEvent(
    new InputEvent('beforeinput', { inputType, data, bubbles: true, cancelable: true, composed: true }),
  );
}

/** From inside the first paragraph to inside the last: text put before an empty paragraph would stand outside it. */
function selectAll(editor: HTMLElement): void {
  const paragraphs = [...editor.children].filter(({ localName }) => localName !== 'br');
  const first = paragraphs[0] ?? editor;
  const last = paragraphs.at(-1) ?? editor;
  selectionFor(editor)?.setBaseAndExtent(first, 0, last, last.childNodes.length);
}

/** Chromium keeps a selection for each shadow root; elsewhere the document's reaches into them. */
function selectionFor(editor: HTMLElement): Selection | null {
  const root = editor.getRootNode() as (Document | ShadowRoot) & { getSelection?(): Selection | null };
  return root.getSelection?.() ?? editor.ownerDocument.getSelection();
}

function linesOf(text: string): string[] {
  return text.split(/\r\n|\r|\n/);
}
