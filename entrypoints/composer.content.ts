import { defineContentScript } from 'wxt/utils/define-content-script';
import { placeLetter } from '@/lib/composer/place-letter';
import type { LetterToPlace, Placement } from '@/lib/schema/placement';

// Files that are executed in a tab take no arguments: whoever runs this leaves the letter in the isolated world first
// (lib/platform/place-in-tab.ts), where the page can't see it.
const left = globalThis as { letterToPlace?: LetterToPlace };

// No `matches`: it would ask for access to a site. Run in the tab whose toolbar button was clicked.
export default defineContentScript({
  registration: 'runtime',
  main: async (): Promise<Placement | null> => {
    const letter = left.letterToPlace;
    delete left.letterToPlace;
    return letter ? placeLetter(document, letter) : null;
  },
});
