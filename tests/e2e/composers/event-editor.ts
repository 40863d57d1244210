import { drawLines, readLines } from './editor-lines';

/**
 * An editor that lets the browser write nothing: it changes its model on each `beforeinput` event and draws itself from
 * the model, as Lexical and Slate do. Whatever else changes in the DOM is put back.
 */
export function createEventEditor(editor: HTMLElement, onChange: (lines: string[]) => void): void {
  let lines = [''];
  drawLines(editor, lines);
  editor.addEventListener('beforeinput', (event) => {
    event.preventDefault();
    lines = change(isAllSelected(editor) ? [''] : lines, event);
    drawLines(editor, lines);
    onChange(lines);
  });
  new MutationObserver(() => {
    if (readLines(editor).join('\n') !== lines.join('\n')) drawLines(editor, lines);
  }).observe(editor, { childList: true, subtree: true, characterData: true });
}

function change(lines: string[], { inputType, data }: InputEvent): string[] {
  if (inputType === 'insertText') return [...lines.slice(0, -1), `${lines.at(-1)}${data}`];
  if (inputType === 'insertParagraph') return [...lines, ''];
  return lines;
}

function isAllSelected(editor: HTMLElement): boolean {
  const root = editor.getRootNode() as (Document | ShadowRoot) & { getSelection?(): Selection | null };
  const selection = root.getSelection?.() ?? document.getSelection();
  return (
    selection !== null && !selection.isCollapsed && selection.containsNode(editor.firstElementChild ?? editor, true)
  );
}
