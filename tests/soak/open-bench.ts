import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../run/find-browser';
import { soakFolder } from './soak-folder';

/** Starts Chromium on a profile folder, with the test build, on the page of the bench. */
export async function openBench(profile: string): Promise<{ browser: Browser; page: Page }> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('chromium is not installed; npm test says what to do');
  const browser = await puppeteer.launch({
    executablePath,
    headless: true,
    userDataDir: profile,
    pipe: true,
    enableExtensions: true,
    protocolTimeout: 1_800_000,
    // A page that is killed leaves no time to say goodbye.
    handleSIGINT: false,
    args: [
      '--enable-unsafe-extension-debugging',
      '--enable-precise-memory-info',
      '--no-first-run',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  const id = await browser.installExtension(soakFolder('chrome-mv3'));
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${id}/import-bench.html`);
  await page.waitForFunction('globalThis.bench');
  return { browser, page };
}
