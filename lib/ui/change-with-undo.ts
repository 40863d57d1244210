import { i18n } from '#i18n';
import { useApp } from './app-store';
import { showFailure } from './show-failure';

/**
 * Does what a click stands for, says so in `words`, and offers to undo it; `change` resolves with what undoing does.
 * Resolves with whether it was done: when the store fails, the user is told.
 */
export async function changeWithUndo(change: () => Promise<() => Promise<void>>, words: string): Promise<boolean> {
  try {
    offerUndo(words, await change());
    return true;
  } catch (error) {
    showFailure(error);
    return false;
  }
}

/** Says what was done, and offers to undo it. Returns the id of the line that says so. */
export function offerUndo(words: string, undo: () => Promise<void>): string {
  const id = crypto.randomUUID();
  const run = () =>
    undo()
      .then(() => useApp.setState({ toast: null }))
      .catch(showFailure);
  useApp.setState({ toast: { id, text: words, action: { label: i18n.t('toast.undo'), run } } });
  return id;
}
