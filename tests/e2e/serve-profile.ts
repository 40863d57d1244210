import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { HTTPRequest, Page } from 'puppeteer-core';

const folder = fileURLToPath(new URL('../fixtures/e2e/', import.meta.url));

/** Invented pages by their real address. */
const pages: Readonly<Record<string, string>> = {
  '/in/maren-oduya-5f6e7d8c/': 'maren-oduya.html',
  '/in/nora-winterbourne-3a4b5c6d/': 'nora-winterbourne.html',
};

export const marenUrl = 'https://www.linkedin.com/in/maren-oduya-5f6e7d8c/';
export const noraUrl = 'https://www.linkedin.com/in/nora-winterbourne-3a4b5c6d/';

/** Answers the page's requests to linkedin.com with the invented pages, and refuses every other one to the network. */
export async function serveProfiles(page: Page): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => void answer(request).catch(() => {}));
}

async function answer(request: HTTPRequest): Promise<void> {
  const url = new URL(request.url());
  if (!/^https?:$/.test(url.protocol)) return request.continue();
  if (url.hostname !== 'www.linkedin.com') return request.abort();
  const file = pages[url.pathname];
  if (!file) return request.respond({ status: 404, contentType: 'text/html', body: '<title>Not found</title>' });
  return request.respond({
    status: 200,
    contentType: 'text/html; charset=utf-8',
    body: readFileSync(`${folder}${file}`, 'utf8'),
  });
}
