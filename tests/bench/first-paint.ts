import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { localDayOf } from '@/lib/cadence/days';
import { extensionFolder } from '../e2e/extension-folder';
import { samplePeople } from '../e2e/sample-people';
import { findBrowser } from '../run/find-browser';
import { runTool } from '../run/run-command';

/** The dashboard with data may take so many times what an empty page of React takes (issue 6). */
const mostTimes = 1.3;
const rounds = 15;
const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
/** Each place with what stands on it once its data are there. */
const places: [hash: string, people: number, shows: string][] = [
  ['today', 5, 'Tove Hallam'],
  ['people', 5, 'Tove Hallam'],
  ['people', 3_000, 'Tove Hallam'],
];

/**
 * Measures when the dashboard has painted its data, beside an empty page of React in the same browser run, by turns, and
 * prints a table. Returns whether it keeps to the limit.
 */
export async function benchFirstPaint(): Promise<boolean> {
  const built = await runTool('wxt', ['build']);
  if (!built.ok) throw new Error(built.output);
  const folder = mkdtempSync(join(tmpdir(), 'fifteen-first-paint-'));
  let isWithin = true;
  try {
    cpSync(extensionFolder('chrome-mv3'), join(folder, 'extension'), { recursive: true });
    await addEmptyPage(join(folder, 'extension'));
    const { browser, origin } = await open(folder);
    for (const [place, people, shows] of places) {
      await fill(browser, origin, people);
      const times = await measure(browser, origin, place, shows);
      const ratio = times.dashboard / times.empty;
      if (ratio > mostTimes) isWithin = false;
      console.log(
        `first paint with data, ${place} with ${people} people: ${times.dashboard.toFixed(0)} ms, ` +
          `an empty React page: ${times.empty.toFixed(0)} ms, ${ratio.toFixed(2)} times (allowed: ${mostTimes})`,
      );
    }
    await browser.close();
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
  return isWithin;
}

/** A page of the extension with nothing on it but a word that React put there. */
async function addEmptyPage(extension: string): Promise<void> {
  const source = join(extension, '..', 'empty-page.js');
  writeFileSync(
    source,
    `import { createElement } from 'react';
     import { createRoot } from 'react-dom/client';
     createRoot(document.getElementById('root')).render(createElement('p', null, 'Empty'));`,
  );
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { react: `${root}/node_modules/react`, 'react-dom': `${root}/node_modules/react-dom` } },
    build: {
      outDir: extension,
      emptyOutDir: false,
      lib: { entry: source, formats: ['es'], fileName: () => 'empty-page.js' },
    },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  writeFileSync(
    join(extension, 'empty.html'),
    '<!doctype html><meta charset="utf-8"><div id="root"></div><script type="module" src="/empty-page.js"></script>',
  );
}

async function open(folder: string): Promise<{ browser: Browser; origin: string }> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('Chromium is not installed');
  const browser = await puppeteer.launch({
    executablePath,
    userDataDir: join(folder, 'profile'),
    pipe: true,
    enableExtensions: true,
    defaultViewport: { width: 1280, height: 800 },
    args: ['--disable-gpu', '--no-first-run', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  const id = await browser.installExtension(join(folder, 'extension'));
  return { browser, origin: `chrome-extension://${id}` };
}

/** Puts invented people in place of those that are there. */
async function fill(browser: Browser, origin: string, count: number): Promise<void> {
  const page = await browser.newPage();
  await page.goto(`${origin}/dashboard.html`);
  await page.waitForFunction(`document.body.innerText.includes('Today')`);
  await page.goto(`${origin}/manifest.json`);
  await page.evaluate(
    async ({ people, events }) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('fifteen');
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      const writing = database.transaction(['people', 'events'], 'readwrite');
      for (const name of ['people', 'events']) writing.objectStore(name).clear();
      for (const person of people) writing.objectStore('people').put(person);
      for (const event of events) writing.objectStore('events').put(event);
      await new Promise((resolve, reject) => {
        writing.oncomplete = resolve;
        writing.onabort = reject;
      });
      database.close();
    },
    samplePeople(count, localDayOf(Date.now())),
  );
  await page.close();
}

/** Medians in milliseconds from the beginning of the navigation to the frame after the words are there. */
async function measure(browser: Browser, origin: string, place: string, shows: string) {
  const empty: number[] = [];
  const dashboard: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const times = [
      await paintedAfter(browser, `${origin}/empty.html`, 'Empty'),
      await paintedAfter(browser, `${origin}/dashboard.html#${place}`, shows),
    ] as const;
    // The first time fills the browser's caches.
    if (round === 0) continue;
    empty.push(times[0]);
    dashboard.push(times[1]);
  }
  return { empty: median(empty), dashboard: median(dashboard) };
}

async function paintedAfter(browser: Browser, url: string, words: string): Promise<number> {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(tellWhenPainted, words);
  await page.goto(url);
  const time = await readTime(page);
  await page.close();
  return time;
}

async function readTime(page: Page): Promise<number> {
  const time = await page.waitForFunction('globalThis.paintedAt');
  return Number(await time.jsonValue());
}

/** Runs in the page before its own scripts. */
function tellWhenPainted(words: string): void {
  const look = () => {
    if (!document.body?.textContent?.includes(words)) return requestAnimationFrame(look);
    // The frame after the one in which they came: it is painted by then.
    return requestAnimationFrame(() => Object.assign(globalThis, { paintedAt: performance.now() }));
  };
  requestAnimationFrame(look);
}

function median(times: number[]): number {
  return times.sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? Number.NaN;
}
