import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fill, openBrowser } from '../e2e/chromium/filled-browser';
import { extensionFolder } from '../e2e/extension-folder';

const places = [
  'today',
  'people',
  'person/p0',
  'conversations',
  'conversation/p1',
  'conversation/p0',
  'insights',
  'guidance/B7',
  'data',
  'settings',
];

/** Keeps pictures of every place of the dashboard in a folder, named after scheme, width, number of people and place. */
export async function shootEveryScreen(folder: string): Promise<void> {
  const temporary = mkdtempSync(join(tmpdir(), 'fifteen-screens-'));
  cpSync(extensionFolder('chrome-mv3'), join(temporary, 'extension'), { recursive: true });
  const { browser, origin } = await openBrowser(temporary);
  try {
    for (const count of [0, 5, 3_000]) {
      await fill(browser, origin, count);
      for (const scheme of ['light', 'dark']) {
        for (const width of [1280, 360]) {
          const page = await browser.newPage();
          await page.emulateMediaFeatures([
            { name: 'prefers-color-scheme', value: scheme },
            { name: 'prefers-reduced-motion', value: 'reduce' },
          ]);
          await page.setViewport({ width, height: width === 360 ? 740 : 800 });
          for (const place of count === 0 ? places.filter((one) => !one.includes('/p')) : places) {
            await page.goto(`${origin}/dashboard.html?${place}#${place}`);
            await page.waitForSelector('main h1, main h2');
            await page.evaluate('document.fonts.ready.then(() => new Promise((tell) => setTimeout(tell, 600)))');
            const name = `${scheme}-${width}-${count}-${place.replace('/', '-')}`;
            // Whole pages, but for a list of thousands.
            await page.screenshot({ path: `${folder}/${name}.png`, fullPage: count < 100 });
          }
          await page.close();
        }
      }
    }
  } finally {
    await browser.close();
    rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });
  }
}
