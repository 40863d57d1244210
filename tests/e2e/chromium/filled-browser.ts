import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { localDayOf } from '@/lib/cadence/days';
import { findBrowser } from '../../run/find-browser';
import { samplePeople } from '../sample-people';

/** Starts Chromium with the extension of `folder`/extension, on a profile beside it, for what a `Driver` can't measure. */
export async function openBrowser(folder: string): Promise<{ browser: Browser; origin: string }> {
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
export async function fill(browser: Browser, origin: string, count: number): Promise<void> {
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
