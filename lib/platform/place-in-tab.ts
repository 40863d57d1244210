import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { type LetterToPlace, type Placement, placement } from '@/lib/schema/placement';

/**
 * Puts a letter into the composer that is open in a tab, and says what came of it. `no-access` when the browser doesn't
 * let us into that tab (the toolbar button wasn't clicked on it), `unreadable` when what came back is no answer.
 */
export async function placeInTab(
  tabId: number,
  letter: LetterToPlace,
): Promise<Placement | 'no-access' | 'unreadable'> {
  let results: { result?: unknown }[];
  try {
    const target = { tabId };
    await browser.scripting.executeScript({ target, func: leaveLetter, args: [letter] });
    results = await browser.scripting.executeScript({ target, files: ['/content-scripts/composer.js'] });
  } catch {
    return 'no-access';
  }
  const parsed = z.safeParse(placement, results[0]?.result);
  return parsed.success ? parsed.data : 'unreadable';
}

/** Runs in the tab, as text: it knows nothing but its argument. The composer script takes the letter from there. */
function leaveLetter(letter: LetterToPlace): void {
  Object.assign(globalThis, { letterToPlace: letter });
}
