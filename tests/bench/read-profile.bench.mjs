// node tests/bench/read-profile.bench.mjs: how long reading the largest page takes, in real Chromium, against one plain
// walk over all its elements in the same run; the script's size; and a deeply nested card (browsers hold no more than some hundred levels; jsdom has the rest). Prints JSON.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { build } from 'vite';

const ROUNDS = 25;
const PAGE_BYTES = 1_800_000;
const root = fileURLToPath(new URL('../..', import.meta.url));
const url = 'https://www.linkedin.com/in/ottilie-brandvik/';

const script = await buildScript();
const page = await openPage(largePage());
const warm = await page.evaluate(measure, { url, rounds: ROUNDS });
const deep = await page.evaluate(nestAndRead, url);
await page.context().browser().close();
const kilobytes = gzipSync(script, { level: 9 }).length / 1_000;
console.log(JSON.stringify({ ...warm, ratio: warm.readMs / warm.walkMs, nestedMs: deep, scriptGzipKB: kilobytes }));

async function buildScript() {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      minify: true,
      lib: { entry: `${root}lib/profile/read-page.ts`, formats: ['iife'], name: 'reader' },
    },
  });
  return result[0].output[0].code;
}

/** Our own second-degree fixture among as many posts and rails as the largest page known has. */
function largePage() {
  const html = readFileSync(`${root}tests/fixtures/profiles/sdui-second-degree.html`, 'utf8');
  const post = (id) =>
    `<li data-testid="carousel-child-container"><div role="listitem" componentkey="k${id}"><a href="https://www.linkedin.com/in/bram-decoy-${id}/" componentkey="a${id}"><figure><svg id="person-accent-4"></svg></figure></a><div><div><p><span>Bram Decoy</span><span>• 1st</span></p><p componentkey="p${id}"><span>6mo •</span></p></div><button aria-label="Open menu" aria-expanded="false"><span><svg id="overflow-web-ios-small"></svg></span></button></div><p><span data-testid="expandable-text-box">A post of some length, about nothing much.</span></p></div></li>`;
  const posts = [];
  for (let size = html.length; size < PAGE_BYTES; size += posts.at(-1).length) posts.push(post(posts.length));
  const half = posts.length / 2;
  const activity = `<div componentkey="com.linkedin.sdui.profile.card.refottilie-brandvikActivity"><section><h2>Activity</h2><p>1,204 followers</p><ul>${posts.slice(0, half).join('')}</ul></section></div>`;
  return html
    .replace('<section><h2>People', `${activity}<section><h2>People`)
    .replace('</aside>', `<ul>${posts.slice(half).join('')}</ul></aside>`);
}

async function openPage(html) {
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--disable-gpu'] });
  const page = await browser.newPage();
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
  await page.goto(url);
  await page.evaluate(`${script};globalThis.reader = reader`);
  return page;
}

function measure({ url, rounds }) {
  const median = (times) => times.sort((a, b) => a - b)[times.length >> 1];
  const walks = [];
  const reads = [];
  let elements = 0;
  let name = '';
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT);
    for (elements = 0; walker.nextNode() !== null; ) elements++;
    const between = performance.now();
    name = globalThis.reader.readPage(document, url).fullName?.value ?? '';
    reads.push(performance.now() - between);
    walks.push(between - start);
  }
  return { elements, name, walkMs: median(walks), readMs: median(reads) };
}

function nestAndRead(url) {
  let inner = document.querySelector('main section section');
  for (let depth = 0; depth < 400; depth++) inner = inner.appendChild(document.createElement('i'));
  const start = performance.now();
  globalThis.reader.readPage(document, url);
  return performance.now() - start;
}
