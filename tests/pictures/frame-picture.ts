import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { root } from '../run/run-command';
import { type Picture, pictureSize, tileSize } from './picture-list';
import type { Shots } from './take-shots';

const address = 'http://pictures.invalid';
const mark = readFileSync(join(root, 'public/icon/mark.svg'), 'utf8');

/** The picture as the stores take it, PNG without alpha: what was shot, under its caption, on plain paper. */
export function framePicture(browser: Browser, { caption, isDark }: Picture, shots: Shots): Promise<Uint8Array> {
  const above = shots.popup ? `<div class="toolbar"><div class="button">${mark}</div></div>` : '';
  const over = shots.popup ? '<div class="popup"><img src="/popup.png" alt=""></div>' : '';
  const body = `<body><h1>${caption}</h1><div class="sheet">${above}<img src="/page.png" alt=""></div>${over}</body>`;
  return paint(browser, { body, size: pictureSize, isDark, shots });
}

/** The small picture by which the stores show the product among others: the mark, the name and what it is for. */
export function makeTile(browser: Browser, name: string, description: string): Promise<Uint8Array> {
  const [first, second] = description.split(/(?<=,) /);
  const body = `<body class="tile">${mark}<h1>${name}</h1><p>${first}<br>${second}</p></body>`;
  return paint(browser, { body, size: tileSize, isDark: false });
}

interface Painting {
  body: string;
  size: { width: number; height: number };
  isDark: boolean;
  shots?: Shots;
}

async function paint(browser: Browser, { body, size, isDark, shots }: Painting): Promise<Uint8Array> {
  const page = await browser.newPage();
  await page.setViewport(size);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: isDark ? 'dark' : 'light' }]);
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    const answer = answerOf(pathname, body, shots);
    void request.respond(answer ?? { status: 404 });
  });
  await page.goto(`${address}/`);
  await page.evaluate('document.fonts.ready');
  const picture = await page.screenshot();
  await page.close();
  return picture;
}

function answerOf(
  path: string,
  body: string,
  shots?: Shots,
): { contentType: string; body: string | Uint8Array } | null {
  const png = (image?: Uint8Array) => image && { contentType: 'image/png', body: image };
  if (path === '/page.png') return png(shots?.page) ?? null;
  if (path === '/popup.png') return png(shots?.popup) ?? null;
  if (path.startsWith('/fonts/')) {
    return { contentType: 'font/woff2', body: readFileSync(join(root, 'public', path)) };
  }
  if (path !== '/') return null;
  const sheets = ['components/ui/tokens.css', 'tests/pictures/frame.css'];
  const styles = sheets.map((sheet) => readFileSync(join(root, sheet), 'utf8')).join('\n');
  return {
    contentType: 'text/html; charset=utf-8',
    body: `<!doctype html><html lang="en"><style>${styles}</style>${body}</html>`,
  };
}
