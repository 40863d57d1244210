import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { openBrowser } from '../e2e/chromium/filled-browser';
import { extensionFolder } from '../e2e/extension-folder';
import { marenUrl, serveProfiles } from '../e2e/serve-profile';
import { runTool } from '../run/run-command';

/** An extension that touches no page costs it nothing; the rest is what two runs of the same thing differ by. */
const mostTimes = 1.05;
const turns = 6;
const loadsPerTurn = 10;

/**
 * Loads a profile page by turns with the extension installed and not, in one browser. Returns whether it loads as fast with
 * it.
 */
export async function benchPageLoad(): Promise<boolean> {
  const built = await runTool('wxt', ['build']);
  if (!built.ok) throw new Error(built.output);
  const folder = mkdtempSync(join(tmpdir(), 'fifteen-page-load-'));
  try {
    cpSync(extensionFolder('chrome-mv3'), join(folder, 'extension'), { recursive: true });
    const { browser, origin } = await openBrowser(folder);
    const times = await loadByTurns(browser, join(folder, 'extension'), new URL(origin).host);
    await browser.close();
    const [without, withIt] = [median(times.without), median(times.withIt)];
    console.log(
      `a profile page is loaded after ${withIt.toFixed(1)} ms with the extension, ${(withIt / without).toFixed(2)} times ` +
        `the ${without.toFixed(1)} ms without it (allowed: ${mostTimes})`,
    );
    return withIt / without <= mostTimes;
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function loadByTurns(browser: Browser, extension: string, firstId: string) {
  const times = { without: [] as number[], withIt: [] as number[] };
  let id: string | null = firstId;
  for (let turn = 0; turn < turns; turn += 1) {
    times.withIt.push(...(await loadSome(browser)));
    await browser.uninstallExtension(id);
    times.without.push(...(await loadSome(browser)));
    id = await browser.installExtension(extension);
    const welcome = await browser.waitForTarget((one) => one.url() === `chrome-extension://${id}/welcome.html`);
    await (await welcome.asPage()).close();
  }
  return times;
}

/** Milliseconds from navigating to the end of the load event, the first time left out: it fills the caches. */
async function loadSome(browser: Browser): Promise<number[]> {
  const page = await browser.newPage();
  await serveProfiles(page);
  const times: number[] = [];
  for (let round = 0; round <= loadsPerTurn; round += 1) {
    await page.goto(marenUrl, { waitUntil: 'load' });
    const time = await loadTime(page);
    if (round > 0) times.push(time);
  }
  await page.close();
  return times;
}

function loadTime(page: Page): Promise<number> {
  return page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return navigation?.loadEventStart ?? Number.NaN;
  });
}

function median(times: number[]): number {
  return times.sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? Number.NaN;
}
