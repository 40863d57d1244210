import { showStep, workAt } from './data-desk';

/** Looks at what was dropped, and shows what it would bring. */
export async function lookAtExport(files: readonly File[]): Promise<void> {
  const result = await workAt('in', 'looking', 'look-at-export', { files: [...files] }, true);
  if ('output' in result) showStep('in', { name: 'export', preview: result.output });
}

/** Takes in what was looked at. */
export async function takeInExport(choices: { keepsWords: boolean; takesAboutMe: boolean }): Promise<void> {
  const result = await workAt('in', 'writing', 'import-export', { id: crypto.randomUUID(), ...choices }, true);
  if ('output' in result) showStep('in', { name: 'done', words: 'taken-in' });
}

/** Takes an earlier import back. */
export async function takeBack(id: string): Promise<void> {
  const result = await workAt('in', 'undoing', 'undo-import', { id });
  if ('output' in result) showStep('in', { name: 'done', words: 'taken-back', count: result.output.stayed });
}
