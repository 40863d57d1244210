// node tests/bench/read-profile.bench.mjs: how long reading a page of 1.8 MB takes, in real Chromium, against one plain walk
// over all its elements in the same run: our own page and, where it is present, the largest recording beside the repository,
// blown up. Then the scripts' sizes, and a deeply nested card (browsers hold no more than some hundred levels; jsdom has the
// rest). Prints a table and JSON; fails where reading takes longer than twice the walk.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { build } from 'vite';

const ROUNDS = 75;
const PAGE_BYTES = 1_800_000;
const MAX_RATIO = 2;
const root = fileURLToPath(new URL('../..', import.meta.url));
const ownUrl = 'https://www.linkedin.com/in/ottilie-brandvik/';

const scripts = [
  await buildScript('todaysLayouts', 'todays-layouts'),
  await buildScript('olderLayouts', 'older-layouts'),
];
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--disable-gpu'] });
const rows = [];
for (const { name, html, url } of [{ name: 'our own', html: largePage(), url: ownUrl }, ...recordings()]) {
  const page = await openPage(html, url);
  await page.evaluate(blowUp, PAGE_BYTES);
  const figures = await page.evaluate(measure, { url, rounds: ROUNDS });
  rows.push({ page: name, ...figures, ratio: Math.round((figures.readMs / figures.walkMs) * 100) / 100 });
  await page.close();
}
const nested = await openPage(largePage(), ownUrl);
const nestedMs = await nested.evaluate(nestAndRead, ownUrl);
await browser.close();
console.table(rows);
const scriptGzipBytes = scripts.map((script) => gzipSync(script, { level: 9 }).length);
console.log(JSON.stringify({ bench: 'read-profile', rows, nestedMs, scriptGzipBytes }));
if (rows.some(({ name, ratio }) => name === null || ratio > MAX_RATIO)) process.exitCode = 1;

/** The reader with some of its layouts, as one script that leaves it in `globalThis[layouts]`. */
async function buildScript(layouts, file) {
  const entry = 'virtual:reader';
  const source = `import { ${layouts} } from '@/lib/profile/layouts/${file}'; import { readPage } from '@/lib/profile/read-page';
    globalThis.${layouts} = (document, url) => readPage(document, url, ${layouts});`;
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    plugins: [
      { name: 'entry', resolveId: (id) => (id === entry ? id : null), load: (id) => (id === entry ? source : null) },
    ],
    build: { write: false, minify: true, rollupOptions: { input: entry, output: { format: 'iife' } } },
  });
  return result.output[0].code;
}

/** The largest recording beside the repository, where it has any. */
function recordings() {
  const folder = `${process.env.FIFTEEN_SHARED ?? `${root}../shared`}/profiles`;
  if (!existsSync(folder)) {
    console.log('left out: the recordings of ../shared/profiles, which is not here');
    return [];
  }
  const pages = readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ name: file.replace('.html', ''), html: readFileSync(`${folder}/${file}`, 'utf8') }))
    .sort((one, other) => other.html.length - one.html.length);
  return pages.slice(0, 1).map(({ name, html }) => {
    const { url } = JSON.parse(readFileSync(`${folder}/${name}.expected.json`, 'utf8'));
    return { name, html, url };
  });
}

/** Repeats the page's list items, in turn, until it is as large as wanted: posts, rails and entries are what grows. */
function blowUp(bytes) {
  const items = [...document.querySelectorAll('li')].filter((item) => item.outerHTML.length > 300);
  let size = document.documentElement.outerHTML.length;
  for (let at = 0; size < bytes && items.length > 0; at++) {
    const item = items[at % items.length];
    item.after(item.cloneNode(true));
    size += item.outerHTML.length;
  }
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

async function openPage(html, url) {
  const page = await browser.newPage();
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
      : route.abort(),
  );
  await page.goto(url);
  for (const script of scripts) await page.evaluate(script);
  return page;
}

function measure({ url, rounds }) {
  const median = (times) => times.sort((a, b) => a - b)[times.length >> 1];
  const read = () => {
    const first = globalThis.todaysLayouts(document, url);
    const isUnknown = first.layout === null && first.reason === 'not-understood';
    return isUnknown ? globalThis.olderLayouts(document, url) : first;
  };
  const walks = [];
  const reads = [];
  let elements = 0;
  let name = null;
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT);
    for (elements = 0; walker.nextNode() !== null; ) elements++;
    const between = performance.now();
    name = read().fullName?.value ?? null;
    reads.push(performance.now() - between);
    walks.push(between - start);
  }
  return { elements, name, walkMs: median(walks), readMs: median(reads) };
}

function nestAndRead(url) {
  let inner = document.querySelector('main section section');
  for (let depth = 0; depth < 400; depth++) inner = inner.appendChild(document.createElement('i'));
  const start = performance.now();
  globalThis.todaysLayouts(document, url);
  return performance.now() - start;
}
