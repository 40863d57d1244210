import { type BrowserKind, findBrowser } from '../run/find-browser';
import { launchChromium } from './chromium/launch-chromium';
import type { Driver } from './driver';
import { extensionFolder } from './extension-folder';
import { launchFirefox } from './firefox/launch-firefox';

/** Starts the installed browser of a kind, without a screen, with the built extension or another folder of one. */
export function launch(kind: BrowserKind, extension?: string): Promise<Driver> {
  const executablePath = findBrowser(kind);
  if (!executablePath) throw new Error(`${kind} is not installed; npm test says what to do`);
  return kind === 'chromium'
    ? launchChromium({ executablePath, headless: true, extension: extension ?? extensionFolder('chrome-mv3') })
    : launchFirefox({ executablePath, headless: true, extension: extension ?? extensionFolder('firefox-mv3') });
}
