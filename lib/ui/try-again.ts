import { database } from '@/lib/store/database';
import { openAgain } from '@/lib/store/open-again';
import { openApp } from './open-app';
import { showFailure } from './show-failure';

/** Begins anew after a failure: with the database first, then with the screen that `open` decides on. */
export async function tryAgain(open: () => Promise<void> = openApp): Promise<void> {
  try {
    await openAgain(database);
  } catch (error) {
    showFailure(error);
    return;
  }
  await open();
}
