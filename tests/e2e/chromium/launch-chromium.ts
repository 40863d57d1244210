import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type KeyInput, type Page } from 'puppeteer-core';
import type { Driver, LaunchOptions, Tab } from '../driver';
import { hasWelcome } from '../has-welcome';
import { killBrowser } from '../kill-browser';
import { serveProfiles } from '../serve-profile';
import { createSurface, type Point, type Surface, sleep } from '../surface';
import { findWorker, runInWorker, startWorker, stopWorkers } from './control-worker';
import { setEnabled, setNotifications, updateExtension } from './manage-extension';

/** Starts Chromium, or a browser made of it, with the extension, on a profile folder that `close` removes. */
export async function launchChromium(given: LaunchOptions): Promise<Driver> {
  const profile = mkdtempSync(join(tmpdir(), 'fifteen-chromium-'));
  // A copy, so that updating it leaves the build alone.
  const options = { ...given, extension: join(profile, 'extension') };
  cpSync(given.extension, options.extension, { recursive: true });
  let { browser, id } = await start(options, profile);
  const waitForPage = async (part: string) => {
    const target = await browser.waitForTarget(
      (one) => one.url().startsWith(`chrome-extension://${id}/`) && one.url().includes(part),
    );
    return surfaceOf(await target.asPage());
  };
  if (!given.welcome && hasWelcome(given.extension)) await (await waitForPage('welcome.html')).close();

  const openPage = async (file: string, width = 400) => {
    const page = await browser.newPage();
    await page.setViewport({ width, height: 600 });
    await goToOwn(page, `chrome-extension://${id}/${file}`);
    return surfaceOf(page);
  };
  /** The protocol for workers needs a page of the extension to speak from. */
  const withPage = async <Result>(work: (page: Page) => Promise<Result>): Promise<Result> => {
    const open = (await browser.pages()).find((page) => page.url().startsWith(`chrome-extension://${id}/`));
    if (open) return work(open);
    const page = await browser.newPage();
    await goToOwn(page, `chrome-extension://${id}/manifest.json`);
    try {
      return await work(page);
    } finally {
      await page.close();
    }
  };

  const inWorker = async (expression: string) => {
    if (!(await findWorker(browser, id))) await withPage((page) => startWorker(browser, page, id));
    return runInWorker(browser, id, `((worker) => (${expression}))(globalThis)`);
  };

  return {
    browser: 'Chromium',
    openPage,
    openProfile: async (url) => {
      const page = await browser.newPage();
      await serveProfiles(page);
      await page.goto(url);
      return tabOf(page);
    },
    pressToolbarButton: async (tab) => {
      const page = pages.get(tab);
      const extension = (await browser.extensions()).get(id);
      if (!page || !extension) throw new Error('the tab or the extension is gone');
      await page.bringToFront();
      // No other page may pass for the popup that opens now.
      const before = new Set(browser.targets());
      await extension.triggerAction(page);
      const target = await browser.waitForTarget(
        (one) => !before.has(one) && one.url().startsWith(`chrome-extension://${id}/popup.html`),
      );
      return surfaceOf(await target.asPage());
    },
    waitForPage,
    stopWorker: () => withPage((page) => stopWorkers(browser, page, id)),
    runInWorker: inWorker,
    clickNotification: async (button) => {
      // No protocol reaches the system's notifications; their click arrives in the worker as this event.
      const shown = await withPage((page) => page.evaluate('chrome.notifications.getAll()'));
      const [notification] = Object.keys(shown as object);
      if (!notification) throw new Error('no notification is shown');
      const event = button === undefined ? 'onClicked' : 'onButtonClicked';
      const details = JSON.stringify([notification, button].filter((detail) => detail !== undefined));
      await inWorker(`worker.chrome.notifications.${event}.dispatch(...${details})`);
    },
    setEnabled: (isEnabled) => setEnabled(browser, id, isEnabled),
    update: () => updateExtension(browser, id, options.extension),
    restart: async ({ notifications } = {}) => {
      await browser.close();
      if (notifications !== undefined) setNotifications(profile, id, notifications);
      ({ browser, id } = await start(options, profile));
    },
    kill: async () => {
      await killBrowser(browser);
      ({ browser, id } = await start(options, profile));
    },
    close: async () => {
      await browser.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
    closed: async () => {
      await new Promise((resolve) => browser.once('disconnected', resolve));
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function start({ executablePath, extension, headless, dark, language }: LaunchOptions, profile: string) {
  const browser = await puppeteer.launch({
    executablePath,
    headless,
    userDataDir: profile,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    // On Linux the browser asks the environment, elsewhere the switch.
    env: language === undefined ? process.env : { ...process.env, LANGUAGE: language.replace('-', '_') },
    // An attached debugger would keep the worker alive, and hang what asks for it once it is stopped.
    targetFilter: (target) => target.type() !== 'service_worker',
    args: [
      '--enable-unsafe-extension-debugging',
      // A popup can't be larger than its screen; the headless one is 800 × 600 with the browser's own bars.
      '--screen-info={1280x1000}',
      '--no-first-run',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // Blink counts dark as 0 and light as 1.
      ...(dark === undefined ? [] : [`--blink-settings=preferredColorScheme=${dark ? 0 : 1}`]),
      ...(language === undefined ? [] : [`--lang=${language}`]),
      ...(headless ? ['--disable-gpu'] : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  return { browser, id: await browser.installExtension(extension) };
}

const pages = new WeakMap<Tab, Page>();

function tabOf(page: Page): Tab {
  const tab: Tab = {
    evaluate: (expression) => page.evaluate(expression),
    paste: async (selector) => {
      await page.bringToFront();
      await page.focus(selector);
      await page.keyboard.down('Control');
      await page.keyboard.press('v', { commands: ['Paste'] });
      await page.keyboard.up('Control');
      return page.$eval(selector, (field) => (field as HTMLTextAreaElement).value);
    },
    close: () => page.close(),
  };
  pages.set(tab, page);
  return tab;
}

/** Opens a page of the extension. While that is loaded anew, the browser refuses its pages for a moment. */
async function goToOwn(page: Page, url: string): Promise<void> {
  for (const until = Date.now() + 15_000; ; await sleep(50)) {
    try {
      await page.goto(url);
      return;
    } catch (error) {
      if (!String(error).includes('ERR_BLOCKED_BY_CLIENT') || Date.now() > until) throw error;
    }
  }
}

/** A browser begins a drag some time after the first move, and takes a drop only where it has told the page of the drag. */
async function drag(page: Page, from: Point, to: Point): Promise<void> {
  await page.evaluate(() =>
    addEventListener('dragover', ({ clientX }) => Object.assign(window, { draggedOver: Math.round(clientX) }), true),
  );
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  for (let tries = 0; tries < 100; tries += 1) {
    await page.mouse.move(to.x + (tries % 2), to.y);
    await sleep(50);
    if (Math.abs(((await page.evaluate('window.draggedOver')) as number) - to.x) < 2) break;
  }
  await page.mouse.up();
}

function surfaceOf(page: Page): Surface {
  return createSurface({
    evaluate: (expression) => page.evaluate(expression),
    clickAt: (x, y) => page.mouse.click(x, y),
    drag: (from, to) => drag(page, from, to),
    press: (key) => page.keyboard.press(key as KeyInput),
    type: (text) => page.keyboard.type(text),
    typeOver: async (text) => {
      await page.keyboard.down('Control');
      await page.keyboard.press('a', { commands: ['SelectAll'] });
      await page.keyboard.up('Control');
      // All of it key by key would take seconds; the last keys are those that closing could lose.
      await page.keyboard.sendCharacter(text.slice(0, -3));
      await page.keyboard.type(text.slice(-3));
    },
    screenshot: async (path) => void (await page.screenshot({ path: path as `${string}.png` })),
    close: () => page.close(),
  });
}
