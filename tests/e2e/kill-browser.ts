import type { Browser } from 'puppeteer-core';

/** Ends a browser by SIGKILL, which leaves it no time to say goodbye, and waits until it is gone. */
export async function killBrowser(browser: Browser): Promise<void> {
  const gone = new Promise((resolve) => browser.once('disconnected', resolve));
  browser.process()?.kill('SIGKILL');
  await gone;
}
