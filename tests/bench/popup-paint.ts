import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import { emptyAboutMe } from '@/lib/schema/about-me';
import { fill, forgetScreens, openBrowser } from '../e2e/chromium/filled-browser';
import { extensionFolder } from '../e2e/extension-folder';
import { putRows } from '../e2e/records';
import { marenUrl, serveProfiles } from '../e2e/serve-profile';
import type { Surface } from '../e2e/surface';
import { runTool } from '../run/run-command';

/**
 * How many people are there, and how many times a popup of one paragraph ours may take with them: over somebody whose letter it
 * remembers, and over somebody new, where this holds the line: the aims are 1.15 and 1.25 there, too.
 */
const sizes: [people: number, remembered: number, forgotten: number][] = [
  [5, 1.15, 2.2],
  [30_000, 1.25, 2.8],
];
const rounds = 20;
/** In ms: nobody opens two popups at once, and what the one before has left at work would count against the next. */
const pause = 1_000;

/**
 * Presses the toolbar button on a profile by turns for ours and for a popup of one paragraph, in the same browser run, and
 * measures from the press until the person and the letter, or the paragraph, are painted. Returns whether that keeps to the
 * limits.
 */
export async function benchPopupPaint(): Promise<boolean> {
  const built = await runTool('wxt', ['build']);
  if (!built.ok) throw new Error(built.output);
  const folder = mkdtempSync(join(tmpdir(), 'fifteen-popup-paint-'));
  let isWithin = true;
  try {
    for (const name of ['extension', 'paragraph']) {
      cpSync(extensionFolder('chrome-mv3'), join(folder, name), { recursive: true });
      addClock(join(folder, name), name === 'paragraph');
    }
    const { browser, origin } = await openBrowser(folder);
    const ours = new URL(origin).host;
    const paragraph = await browser.installExtension(join(folder, 'paragraph'));
    for (const [people, ...limits] of sizes) {
      await fill(browser, origin, people);
      await introduce(browser, origin);
      const profile = await browser.newPage();
      await serveProfiles(profile);
      await profile.goto(marenUrl);
      for (const [index, mostTimes] of limits.entries()) {
        const isNew = index === 1;
        const { floor, painted, taken } = await measure(browser, profile, { paragraph, ours }, isNew);
        const times = painted / floor;
        if (!(times <= mostTimes)) isWithin = false;
        console.log(
          `the popup with ${people} people, ${isNew ? 'for the first time' : 'opened again'} on a profile: person and letter ` +
            `after ${painted.toFixed(0)} ms, ${times.toFixed(2)} times a paragraph’s ${floor.toFixed(0)} ms (allowed: ` +
            `${mostTimes}); one can write after ${taken.toFixed(0)} ms`,
        );
      }
      await profile.close();
    }
    await browser.close();
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
  return isWithin;
}

/** Puts a script before those of the popup that tells when it is painted; and leaves nothing but a paragraph of it if asked to. */
function addClock(extension: string, isParagraph: boolean): void {
  writeFileSync(join(extension, 'clock.js'), `(${tellWhenPainted})(${isParagraph});`);
  const clock = '<script src="/clock.js"></script>';
  const popup = join(extension, 'popup.html');
  const page = isParagraph
    ? `<!doctype html><html><head><meta charset="utf-8">${clock}</head><body><p>A paragraph.</p></body></html>`
    : readFileSync(popup, 'utf8').replace('<head>', `<head>${clock}`);
  writeFileSync(popup, page);
}

/** Runs in the popup before its own scripts. */
function tellWhenPainted(isParagraph: boolean): void {
  const isThere = () =>
    isParagraph
      ? document.querySelector('p') !== null
      : document.body?.textContent?.includes('Maren Oduya') &&
        document.querySelector('textarea')?.value.includes('Maren');
  const look = () => {
    if (!isThere()) return requestAnimationFrame(look);
    // The frame after the one in which they came: it is painted by then, unless its font is still to come.
    return requestAnimationFrame(tell);
  };
  const tell = () => {
    if (document.fonts.status !== 'loaded') return requestAnimationFrame(tell);
    const [first] = performance.getEntriesByName('first-contentful-paint');
    if (!first) return requestAnimationFrame(tell);
    // What a frame holds is on the screen only some time after the frame.
    const paintedAt = performance.timeOrigin + Math.max(performance.now(), first.startTime);
    return Object.assign(globalThis, { paintedAt });
  };
  requestAnimationFrame(look);
  // What is remembered can't be written in; the app can.
  const wait = () => {
    const isApp = document.querySelector('#root textarea') && !document.getElementById('remembered');
    if (isApp || (isParagraph && isThere())) return Object.assign(globalThis, { takenAt: Date.now() });
    return requestAnimationFrame(wait);
  };
  requestAnimationFrame(wait);
}

/** The user has said who they are. */
async function introduce(browser: Browser, origin: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto(`${origin}/manifest.json`);
  const run: Surface['run'] = async (work, argument) =>
    // biome-ignore lint/suspicious/noExplicitAny: what the page returns is JSON of the type that the function returns.
    (await page.evaluate(`(${work})(document, ${JSON.stringify(argument)})`)) as any;
  const value = { ...emptyAboutMe, name: 'Toby Lind', pitch: 'a reference librarian in Leith' };
  await putRows({ run }, { settings: [{ key: 'aboutMe', value }] });
  await page.close();
}

interface Times {
  painted: number;
  /** When the app has it in hand. */
  taken: number;
}

/**
 * Medians, in milliseconds, of the two popups, opened by turns. `isNew`: ours has nothing remembered; otherwise it remembers
 * what it showed the time before.
 */
async function measure(browser: Browser, profile: Page, ids: { paragraph: string; ours: string }, isNew: boolean) {
  const floors: number[] = [];
  const times: Times[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const floor = await openPopup(browser, profile, ids.paragraph);
    const time = await openPopup(browser, profile, ids.ours, isNew ? 'forget' : 'remember');
    // The first time fills the browser's caches.
    if (round === 0) continue;
    floors.push(floor.painted);
    times.push(time);
  }
  return {
    floor: median(floors),
    painted: median(times.map(({ painted }) => painted)),
    taken: median(times.map(({ taken }) => taken)),
  };
}

function median(values: number[]): number {
  return values.sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Opens a popup and closes it again, with what it shows remembered or forgotten for the next time. */
async function openPopup(browser: Browser, profile: Page, id: string, then?: 'remember' | 'forget'): Promise<Times> {
  await profile.bringToFront();
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error('the extension is gone');
  await setTimeout(pause);
  const before = new Set(browser.targets());
  const pressedAt = Date.now();
  await extension.triggerAction(profile);
  const target = await browser.waitForTarget(
    (one) => !before.has(one) && one.url().startsWith(`chrome-extension://${id}/popup.html`),
  );
  const popup = await target.asPage();
  await popup.waitForFunction('globalThis.paintedAt && globalThis.takenAt');
  const paintedAt = Number(await popup.evaluate('globalThis.paintedAt'));
  const takenAt = Number(await popup.evaluate('globalThis.takenAt'));
  const isKept = `Object.keys(localStorage).some((key) => key.startsWith('screen popup in/'))`;
  if (then) await popup.waitForFunction(isKept);
  await popup.close();
  if (then === 'forget') await forgetScreens(browser, `chrome-extension://${id}`);
  return { painted: paintedAt - pressedAt, taken: takenAt - pressedAt };
}
