import { drawLines, readLines } from './editor-lines';

/**
 * An editor that lets the browser write and reads what came of it on each trusted `input` event, as LinkedIn's does.
 * What changes in the DOM without one, its model never hears of, and the old text is put back.
 */
export function createInputEditor(editor: HTMLElement, onChange: (lines: string[]) => void): void {
  let lines = [''];
  drawLines(editor, lines);
  editor.addEventListener('input', (event) => {
    if (!event.isTrusted) return;
    lines = readLines(editor);
    onChange(lines);
  });
  new MutationObserver(() => {
    if (readLines(editor).join('\n') !== lines.join('\n')) drawLines(editor, lines);
  }).observe(editor, { childList: true, subtree: true, characterData: true });
}
