import { randomUUID } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type KeyInput, type Page } from 'puppeteer-core';
import type { Driver, LaunchOptions, Tab } from '../driver';
import { hasWelcome } from '../has-welcome';
import { killBrowser } from '../kill-browser';
import { raiseVersion } from '../raise-version';
import { serveProfiles } from '../serve-profile';
import { createSurface, type Surface, sleep } from '../surface';
import { packAddOn } from './pack-add-on';
import { clickInPopup, clickNotification, focusPage, hasClosedPopup, pressToolbarButton } from './press-in-chrome';
import { sendBidi } from './run-in-chrome';
import { setEnabled } from './set-enabled';
import { terminateEventPage } from './terminate-event-page';

const geckoId = 'fifteen@fifteen.example';
const popupView = `browser.extension.getViews({ type: 'popup' })[0]`;

/** Starts Firefox with the extension installed for good, on a profile folder that `close` removes. */
export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const profile = mkdtempSync(join(tmpdir(), 'fifteen-firefox-'));
  const uuid = randomUUID();
  const origin = `moz-extension://${uuid}`;
  const archive = join(profile, 'add-on.xpi');
  packAddOn(options.extension, archive);
  let browser = await start(options, profile, uuid);
  await install(browser, archive);
  let desk = await openExtensionPage(browser, `${origin}/manifest.json`);
  const waitForPage = async (part: string) => {
    // puppeteer never learns the address of an extension's page: the page itself is asked.
    const find = async () => {
      for (const page of await browser.pages()) {
        const address = await page.evaluate(() => location.href).catch(() => '');
        if (address.startsWith(origin) && address.includes(part)) return page;
      }
      return null;
    };
    return surfaceOf(await waitUntil(`no page of the extension has ${part} in its address`, find));
  };
  if (!options.welcome && hasWelcome(options.extension)) await (await waitForPage('welcome.html')).close();
  const startAgain = async () => {
    browser = await start(options, profile, uuid);
    desk = await openExtensionPage(browser, `${origin}/manifest.json`);
  };

  return {
    browser: 'Firefox',
    openProfile: async (url) => {
      const page = await browser.newPage();
      await serveProfiles(page);
      await page.goto(url);
      return tabOf(page);
    },
    pressToolbarButton: async (tab) => {
      await pages.get(tab)?.bringToFront();
      await pressToolbarButton(browser, geckoId);
      await waitUntil('the popup did not open', () => desk.evaluate(`Boolean(${popupView}?.document.body?.innerText)`));
      return popupOn(browser, desk);
    },
    openPage: async (file, width) => surfaceOf(await openExtensionPage(browser, `${origin}/${file}`, width)),
    waitForPage,
    stopWorker: () => terminateEventPage(browser, geckoId),
    runInWorker: (expression) => desk.evaluate(`browser.runtime.getBackgroundPage().then((worker) => (${expression}))`),
    clickNotification: () => clickNotification(browser).then(),
    setEnabled: async (isEnabled) => {
      await setEnabled(browser, geckoId, isEnabled);
      // Firefox closes the pages of an add-on that goes off.
      if (isEnabled) desk = await openExtensionPage(browser, `${origin}/manifest.json`);
    },
    update: async () => {
      const folder = join(profile, 'newer');
      cpSync(options.extension, folder, { recursive: true });
      raiseVersion(folder);
      packAddOn(folder, archive);
      await install(browser, archive);
      desk = await openExtensionPage(browser, `${origin}/manifest.json`);
    },
    restart: async () => {
      await browser.close();
      await startAgain();
    },
    kill: async () => {
      await killBrowser(browser);
      browser = await start(options, profile, uuid);
      // Firefox writes down which add-ons it has some time after it got them; their data are another matter.
      await install(browser, archive);
      desk = await openExtensionPage(browser, `${origin}/manifest.json`);
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

async function install(browser: Browser, archive: string): Promise<void> {
  await sendBidi(browser, 'webExtension.install', {
    extensionData: { type: 'archivePath', path: archive },
    // Temporary add-ons are gone after a restart. Firefox ESR takes unsigned ones for good.
    'moz:permanent': true,
  });
}

function start({ executablePath, headless, language }: LaunchOptions, profile: string, uuid: string): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    userDataDir: profile,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: uuid }),
      'xpinstall.signatures.required': false,
      // Notifications as windows of Firefox itself, which can be clicked.
      'alerts.useSystemBackend': false,
      // The event page stops after two idle seconds instead of thirty.
      'extensions.background.idle.timeout': 2000,
      // With a language pack on the system: else Firefox goes on in its own.
      ...(language === undefined ? {} : { 'intl.locale.requested': language }),
      'services.settings.server': 'data:,#remote-settings-dummy/v1',
      'app.normandy.enabled': false,
    },
  });
}

/** Load events never arrive for pages of an extension: what they show is waited for instead. */
async function openExtensionPage(browser: Browser, url: string, width = 400): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 600 });
  await page.goto(url, { waitUntil: [] });
  await page.waitForFunction(`location.href.startsWith('moz-extension:') && document.readyState === 'complete'`);
  return page;
}

const pages = new WeakMap<Tab, Page>();

function tabOf(page: Page): Tab {
  const tab: Tab = {
    evaluate: (expression) => page.evaluate(expression),
    paste: async (selector) => {
      await page.bringToFront();
      await page.focus(selector);
      await page.keyboard.down('Control');
      await page.keyboard.press('v');
      await page.keyboard.up('Control');
      return page.$eval(selector, (field) => (field as HTMLTextAreaElement).value);
    },
    close: () => page.close(),
  };
  pages.set(tab, page);
  return tab;
}

function noKeys(): Promise<void> {
  return Promise.reject(new Error('the keys of a test don’t reach a popup of Firefox; its page in a tab they do'));
}

/** The popup is no tab: its document is reached from another page of the extension, in whose process it is. */
function popupOn(browser: Browser, desk: Page): Surface {
  const evaluate = (expression: string) => desk.evaluate(`(({ document }) => ${expression})(${popupView})`);
  return createSurface({
    evaluate,
    clickAt: (x, y) => clickInPopup(browser, x, y),
    press: noKeys,
    type: noKeys,
    // In one go: a click that is still on its way would put the caret between the two.
    typeOver: async (text) => {
      await evaluate(
        `(document.execCommand('selectAll'), document.execCommand('insertText', false, ${JSON.stringify(text)}))`,
      );
    },
    screenshot: async () => {},
    close: async () => {
      await evaluate('document.defaultView.close()');
      await waitUntil('the popup did not close', () => hasClosedPopup(browser));
    },
  });
}

function surfaceOf(page: Page): Surface {
  return createSurface({
    evaluate: (expression) => page.evaluate(expression),
    clickAt: (x, y) => page.mouse.click(x, y),
    press: async (key) => {
      await keepFocus(page);
      await page.keyboard.press(key as KeyInput);
      await keepFocus(page);
    },
    type: (text) => page.keyboard.type(text),
    typeOver: async (text) => {
      await page.keyboard.down('Control');
      await page.keyboard.press('a');
      await page.keyboard.up('Control');
      await page.keyboard.type(text);
    },
    screenshot: async (path) => void (await page.screenshot({ path: path as `${string}.png` })),
    close: () => page.close(),
  });
}

/** Tab goes on into the browser's own bars. F6 leads back from there, and no protocol presses it. */
async function keepFocus(page: Page): Promise<void> {
  const hasFocus = () => page.evaluate('document.hasFocus()');
  for (let tries = 0; tries < 20 && !(await hasFocus()); tries += 1) {
    await focusPage(page.browser());
    await sleep(20);
  }
}

async function waitUntil<Result>(problem: string, ask: () => Promise<Result>): Promise<NonNullable<Result>> {
  for (const until = Date.now() + 15_000; Date.now() < until; await sleep(100)) {
    const answer = await ask();
    if (answer) return answer;
  }
  throw new Error(problem);
}
