import { type BrowserKind, findBrowser } from '../run/find-browser';
import { launchChromium } from './chromium/launch-chromium';
import type { Driver, LaunchOptions } from './driver';
import { extensionFolder } from './extension-folder';
import { launchFirefox } from './firefox/launch-firefox';

/** Starts the installed browser of a kind, without a screen, with the built extension unless told otherwise. */
export function launch(kind: BrowserKind, options: Partial<LaunchOptions> = {}): Promise<Driver> {
  const executablePath = findBrowser(kind);
  if (!executablePath) throw new Error(`${kind} is not installed; npm test says what to do`);
  const extension = options.extension ?? extensionFolder(kind === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
  const start = kind === 'chromium' ? launchChromium : launchFirefox;
  return start({ executablePath, headless: true, ...options, extension });
}
