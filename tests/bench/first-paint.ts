import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { build } from 'vite';
import { fill, openBrowser } from '../e2e/chromium/filled-browser';
import { extensionFolder } from '../e2e/extension-folder';
import { runTool } from '../run/run-command';

/** The first paint of the dashboard may take so many times what an empty page of React takes. */
const mostTimes = 1.3;
/** Until the data stand there, too, the database has to be opened and read, which the empty page never does. */
const mostTimesWithData = 4;
const rounds = 15;
const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
/** Each place with what stands on it once its data are there. */
const places: [hash: string, people: number, shows: string][] = [
  ['today', 5, 'Tove Hallam'],
  ['people', 5, 'Tove Hallam'],
  ['people', 3_000, 'Tove Hallam'],
];

/** Milliseconds from the beginning of the navigation: to the first paint with content, and to the one with the data. */
interface Times {
  first: number;
  data: number;
}

/**
 * Measures when the dashboard paints first and when it has painted its data, beside an empty page of React in the same
 * browser run, by turns, and prints a table. Returns whether it keeps to the limits.
 */
export async function benchFirstPaint(): Promise<boolean> {
  const built = await runTool('wxt', ['build']);
  if (!built.ok) throw new Error(built.output);
  const folder = mkdtempSync(join(tmpdir(), 'fifteen-first-paint-'));
  let isWithin = true;
  try {
    cpSync(extensionFolder('chrome-mv3'), join(folder, 'extension'), { recursive: true });
    await addEmptyPage(join(folder, 'extension'));
    const { browser, origin } = await openBrowser(folder);
    for (const [place, people, shows] of places) {
      await fill(browser, origin, people);
      const times = await measure(browser, origin, place, shows);
      const first = times.dashboard.first / times.empty.first;
      const data = times.dashboard.data / times.empty.data;
      if (first > mostTimes || data > mostTimesWithData) isWithin = false;
      console.log(
        `${place} with ${people} people: first paint ${times.dashboard.first.toFixed(0)} ms, ${first.toFixed(2)} times ` +
          `an empty React page’s ${times.empty.first.toFixed(0)} ms (allowed: ${mostTimes}); with its data ` +
          `${times.dashboard.data.toFixed(0)} ms, ${data.toFixed(2)} times (allowed: ${mostTimesWithData})`,
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

/** Medians. */
async function measure(browser: Browser, origin: string, place: string, shows: string) {
  const empty: Times[] = [];
  const dashboard: Times[] = [];
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
  return { empty: medians(empty), dashboard: medians(dashboard) };
}

async function paintedAfter(browser: Browser, url: string, words: string): Promise<Times> {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(tellWhenPainted, words);
  await page.goto(url);
  await page.waitForFunction(`globalThis.paintedAt && performance.getEntriesByName('first-contentful-paint').length`);
  const times = await page.evaluate(() => ({
    first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    data: (globalThis as { paintedAt?: number }).paintedAt ?? Number.NaN,
  }));
  await page.close();
  return times;
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

function medians(times: Times[]): Times {
  const middle = (values: number[]) =>
    values.sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
  return { first: middle(times.map(({ first }) => first)), data: middle(times.map(({ data }) => data)) };
}
