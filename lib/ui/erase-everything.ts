import { database } from '@/lib/store/database';
import { eraseAll } from '@/lib/store/erase-all';
import { showDeskFailure, showStep } from './data-desk';
import { forgetAllScreens } from './remembered/screen-storage';

/** Erases everything, and looks whether anything is left. */
export async function eraseEverything(): Promise<void> {
  try {
    const left = await eraseAll(database);
    forgetAllScreens();
    showStep('erase', { name: 'done', words: left === 0 ? 'erased' : 'not-erased' });
  } catch (error) {
    showDeskFailure('erase', error);
  }
}
