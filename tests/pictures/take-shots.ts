import type { Browser, Page } from 'puppeteer-core';
import { fillWith } from '../e2e/chromium/filled-browser';
import { noraUrl, serveProfiles } from '../e2e/serve-profile';
import { conversationUnderWay } from './invented-lives';
import type { Picture, PictureName } from './picture-list';

/** What a picture shows: the extension's page, or a page of the web with the popup over it. */
export interface Shots {
  page: Uint8Array;
  popup?: Uint8Array;
}

/** The day of the pictures, a Tuesday, so that they are the same whenever they are taken. */
export const pictureDay = '2026-11-24';
const dayBegins = new Date(`${pictureDay}T00:00`).getTime();
const letterField = 'textarea[aria-label="Your letter"]';
const hour = 3_600_000;
const morning = dayBegins + 10.2 * hour;
/** Amara was to be called on the next day at half past ten, for twenty minutes. */
const callBegan = dayBegins + 34.5 * hour;

/** A letter as one writes it on a hopeful day: short enough for a note. */
const hopeful =
  'Hi Mirela, I read your piece on reading rooms. I’m a school librarian, keen to learn how you came to archives. Could we talk for 20 minutes, any day? Are there openings in your team? Thanks, Maja';

type Take = (browser: Browser, origin: string, picture: Picture) => Promise<Shots>;

export const takes: Readonly<Record<PictureName, Take>> = {
  'first-letter': async (browser, _origin, picture) => {
    const tab = await openPage(browser, picture, morning);
    await serveProfiles(tab);
    await tab.goto(noraUrl);
    // Under an open popup the tab isn't painted any more.
    const behind = await tab.screenshot();
    const [extension] = (await browser.extensions()).values();
    const before = new Set(browser.targets());
    await extension?.triggerAction(tab);
    const target = await browser.waitForTarget((one) => !before.has(one) && one.url().includes('/popup.html'));
    const popup = await target.asPage();
    await setClock(popup, morning);
    await popup.reload();
    await popup.waitForSelector(letterField);
    await settle(popup);
    const shots = { page: behind, popup: await popup.screenshot() };
    await tab.close();
    return shots;
  },

  today: async (browser, origin, picture) => {
    const page = await openPage(browser, picture, morning, `${origin}/dashboard.html#today`);
    await page.waitForSelector(letterField);
    await settle(page);
    await writeOver(page, /\[[^\]]+\]/, 'count what pupils ask for, one week on paper');
    return shoot(page);
  },

  remark: async (browser, origin, picture) => {
    const page = await openPage(browser, picture, morning, `${origin}/dashboard.html#person/mirela-dunmore`);
    await page.locator('::-p-aria([name="Write"][role="button"])').click();
    await page.waitForSelector(letterField);
    await settle(page);
    await writeOver(page, /[\s\S]+/, hopeful);
    await page.locator('::-p-text(to look at)').click();
    await settle(page);
    return shoot(page);
  },

  conversation: async (browser, origin, picture) => {
    await fillWith(browser, origin, { conversations: [conversationUnderWay(callBegan)] });
    const address = `${origin}/dashboard.html#conversation/amara-okoro`;
    return shoot(await openPage(browser, picture, callBegan + 11 * 60_000, address));
  },

  person: async (browser, origin, picture) =>
    shoot(await openPage(browser, picture, morning, `${origin}/dashboard.html#person/philippa-quill`)),
};

async function openPage(browser: Browser, { shot, isDark }: Picture, now: number, address?: string): Promise<Page> {
  const page = await browser.newPage();
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: isDark ? 'dark' : 'light' },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.setViewport({ width: shot.width, height: shot.height, deviceScaleFactor: shot.scale });
  await setClock(page, now);
  if (address !== undefined) await page.goto(address);
  return page;
}

async function shoot(page: Page): Promise<Shots> {
  await page.waitForSelector('main h1, main h2');
  await settle(page);
  const shots = { page: await page.screenshot() };
  await page.close();
  return shots;
}

/** Stops the page's clock at this moment (epoch ms), from the next load on. */
async function setClock(page: Page, at: number): Promise<void> {
  await page.evaluateOnNewDocument(`{
    const Real = Date;
    globalThis.Date = class extends Real {
      constructor(...given) {
        if (given.length === 0) super(${at});
        else super(...given);
      }
      static now() {
        return ${at};
      }
    };
  }`);
}

/** Waits for fonts, and for what comes late. */
function settle(page: Page): Promise<unknown> {
  return page.evaluate('document.fonts.ready.then(() => new Promise((tell) => setTimeout(tell, 1_000)))');
}

/** Writes over what the letter says there, as one types. */
async function writeOver(page: Page, pattern: RegExp, words: string): Promise<void> {
  await page.evaluate(`{
    const letter = document.querySelector(${JSON.stringify(letterField)});
    const found = ${pattern}.exec(letter.value);
    letter.focus();
    letter.setSelectionRange(found.index, found.index + found[0].length);
    document.execCommand('insertText', false, ${JSON.stringify(words)});
    letter.blur();
  }`);
}
