import type { Browser } from 'puppeteer-core';
import { runInChrome } from './run-in-chrome';

/** Ends the add-on's event page at once, in the middle of whatever it does; Firefox itself waits until it is idle. */
export async function terminateEventPage(browser: Browser, geckoId: string): Promise<void> {
  await runInChrome(
    browser,
    `WebExtensionPolicy.getByID(${JSON.stringify(geckoId)}).extension.terminateBackground({
      ignoreDevToolsAttached: true,
      disableResetIdleForTest: true,
    })`,
  );
}
