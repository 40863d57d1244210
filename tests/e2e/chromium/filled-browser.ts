import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { localDayOf } from '@/lib/cadence/days';
import { findBrowser } from '../../run/find-browser';
import { hasWelcome } from '../has-welcome';
import { putRows } from '../records';
import { samplePeople } from '../sample-people';
import type { Surface } from '../surface';

interface BrowserOptions {
  /** Switches besides the usual ones. */
  args?: readonly string[];
  /** Added to the environment. */
  env?: Readonly<Record<string, string>>;
}

/** Starts Chromium with the extension of `folder`/extension, on a profile beside it, for what a `Driver` can't measure. */
export async function openBrowser(
  folder: string,
  { args = [], env = {} }: BrowserOptions = {},
): Promise<{ browser: Browser; origin: string }> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('Chromium is not installed');
  const browser = await puppeteer.launch({
    executablePath,
    userDataDir: join(folder, 'profile'),
    pipe: true,
    enableExtensions: true,
    defaultViewport: { width: 1280, height: 800 },
    env: { ...process.env, ...env },
    // The screen is larger than the headless one, which would cut popups; the button can be pressed.
    args: [
      '--disable-gpu',
      '--no-first-run',
      '--screen-info={1280x1000}',
      '--enable-unsafe-extension-debugging',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...args,
    ],
  });
  const id = await browser.installExtension(join(folder, 'extension'));
  const origin = `chrome-extension://${id}`;
  if (hasWelcome(join(folder, 'extension'))) {
    const welcome = await browser.waitForTarget((one) => one.url() === `${origin}/welcome.html`);
    await (await welcome.asPage()).close();
  }
  return { browser, origin };
}

/** Puts invented people in place of those that are there. */
export async function fill(browser: Browser, origin: string, count: number): Promise<void> {
  await fillWith(browser, origin, samplePeople(count, localDayOf(Date.now())));
}

/** Puts these rows in place of those that are in their stores. */
export async function fillWith(
  browser: Browser,
  origin: string,
  rows: Readonly<Record<string, readonly object[]>>,
): Promise<void> {
  const page = await browser.newPage();
  await page.goto(`${origin}/dashboard.html`);
  await page.waitForFunction(`document.body.innerText.includes('Today')`);
  await page.goto(`${origin}/manifest.json`);
  const run: Surface['run'] = async (work, argument) =>
    // biome-ignore lint/suspicious/noExplicitAny: what the page returns is JSON of the type that the function returns.
    (await page.evaluate(`(${work})(document, ${JSON.stringify(argument)})`)) as any;
  await putRows({ run }, rows, { clear: true });
  await page.close();
}

/** Makes the pages forget what they showed last; all of them are closed. */
export async function forgetScreens(browser: Browser, origin: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto(`${origin}/manifest.json`);
  await page.evaluate('localStorage.clear()');
  await page.close();
}
