/** Shows lines as an editor does: a paragraph each, an empty one held open by a `<br>`, the caret at the end. */
export function drawLines(editor: HTMLElement, lines: string[]): void {
  const paragraphs = lines.map((line) => {
    const paragraph = document.createElement('p');
    paragraph.append(line === '' ? document.createElement('br') : line);
    return paragraph;
  });
  editor.replaceChildren(...paragraphs);
  const last = paragraphs.at(-1);
  const root = editor.getRootNode() as (Document | ShadowRoot) & { activeElement: Element | null };
  if (last && root.activeElement === editor) document.getSelection()?.collapse(last, last.childNodes.length);
}

/** The lines that stand in an editor. */
export function readLines(editor: HTMLElement): string[] {
  const blocks = [...editor.children].filter(({ localName }) => localName !== 'br');
  return blocks.length > 0 ? blocks.map((block) => block.textContent) : [editor.textContent];
}
