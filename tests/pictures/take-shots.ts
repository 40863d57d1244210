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
const hour = 3_600_000;
const morning = dayBegins + 10.2 * hour;
/** Amara was to be called on the next day at half past ten, for twenty minutes. */
const callBegan = dayBegins + 34.5 * hour;
export const popupScale = 1.05;

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
    await popup.waitForSelector('textarea');
    await settle(popup);
    const clip = { x: 0, y: 0, width: 400, height: 600, scale: popupScale };
    const shots = { page: behind, popup: await popup.screenshot({ clip }) };
    await tab.close();
    return shots;
  },

  today: async (browser, origin, picture) => {
    const page = await openPage(browser, picture, morning, `${origin}/dashboard.html#today`);
    await page.waitForSelector('textarea');
    await settle(page);
    await fillGap(page, 'count what pupils ask for, one week on paper');
    return shoot(page);
  },

  remark: async (browser, origin, picture) => {
    const page = await openPage(browser, picture, morning, `${origin}/dashboard.html#person/mirela-dunmore`);
    await page.locator('::-p-aria([name="Write"][role="button"])').click();
    await page.waitForSelector('textarea');
    await settle(page);
    await writeBefore(page, 'Could', 'I’d be glad to hear of any openings. ');
    await page.locator('::-p-text(1 thing to look at)').click();
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

/** Writes over the letter's gap, such as `[what you will do]`. */
async function fillGap(page: Page, words: string): Promise<void> {
  await select(page, String.raw`/\[[^\]]+\]/`, words);
}

async function writeBefore(page: Page, before: string, words: string): Promise<void> {
  await select(page, `/(?=${before})/`, words);
}

async function select(page: Page, pattern: string, words: string): Promise<void> {
  await page.evaluate(`{
    const letter = document.querySelector('textarea');
    const found = ${pattern}.exec(letter.value);
    letter.focus();
    letter.setSelectionRange(found.index, found.index + found[0].length);
    document.execCommand('insertText', false, ${JSON.stringify(words)});
    letter.blur();
  }`);
}
