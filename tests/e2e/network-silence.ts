import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserKind } from '../run/find-browser';
import type { Driver } from './driver';
import { launch } from './launch';
import { sleep } from './surface';

const pages = ['popup.html', 'dashboard.html', 'sidepanel.html', 'welcome.html'];

/** A server on this machine that any page may reach, and that writes down every path it was asked for. */
interface Listener {
  origin: string;
  heard: Set<string>;
  close(): void;
}

async function startListener(): Promise<Listener> {
  const heard = new Set<string>();
  const server = createServer((request, response) => {
    heard.add(new URL(request.url ?? '/', 'http://localhost').pathname);
    response.writeHead(200, { 'access-control-allow-origin': '*', 'content-type': 'text/plain' }).end('heard');
  });
  server.on('upgrade', (request, socket) => {
    heard.add(request.url ?? '/');
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, heard, close: () => server.close() };
}

/** Tries every way out that a page has. Runs inside the page. */
async function knockFromPage(root: Document, origin: string): Promise<void> {
  const quietly = async (work: () => unknown) => {
    try {
      await work();
    } catch {
      // A refusal is what is hoped for; the listener tells.
    }
  };
  const element = (name: string, attributes: Record<string, string>) => {
    const made = root.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    root.body.append(made);
    return made;
  };
  await quietly(() => fetch(`${origin}/page-fetch`));
  await quietly(() => fetch(`${origin}/page-no-cors`, { mode: 'no-cors', method: 'POST', body: 'x' }));
  await quietly(() => navigator.sendBeacon(`${origin}/page-beacon`, 'x'));
  await quietly(() => {
    const request = new XMLHttpRequest();
    request.open('GET', `${origin}/page-xhr`);
    request.send();
  });
  await quietly(() => new WebSocket(`${origin.replace('http', 'ws')}/page-socket`));
  await quietly(() => new EventSource(`${origin}/page-events`));
  await quietly(() => element('img', { src: `${origin}/page-image` }));
  await quietly(() => element('iframe', { src: `${origin}/page-frame` }));
  await quietly(() => element('link', { rel: 'stylesheet', href: `${origin}/page-style` }));
  await quietly(() => element('script', { src: `${origin}/page-script` }));
  await quietly(() => element('video', { src: `${origin}/page-media` }));
  await quietly(() =>
    (element('form', { action: `${origin}/page-form`, target: 'nowhere' }) as HTMLFormElement).submit(),
  );
}

/**
 * Starts a browser with the extension, or with the build in `folder`, and tries every way out from every page and the
 * worker. Returns the paths that a server on this machine heard.
 */
export async function hearAttempts(browser: BrowserKind, folder?: string): Promise<string[]> {
  const listener = await startListener();
  const driver = await launch(browser, folder === undefined ? {} : { extension: folder });
  try {
    await knockEverywhere(driver, listener);
  } finally {
    await driver.close();
    listener.close();
  }
  return [...listener.heard];
}

/** Knocks from every page, and from the worker, and waits until what arrives has arrived. */
async function knockEverywhere(driver: Driver, { origin }: Listener): Promise<void> {
  for (const file of pages) {
    const page = await driver.openPage(file);
    await page.run(knockFromPage, origin);
    await sleep(1_000);
    await page.close();
  }
  await driver.runInWorker(`worker.fetch('${origin}/worker-fetch').then(() => 1, () => 0)`);
  await driver.runInWorker(
    `worker.fetch('${origin}/worker-no-cors', { mode: 'no-cors', method: 'POST', body: 'x' }).then(() => 1, () => 0)`,
  );
  await driver.runInWorker(
    `(() => { try { new worker.WebSocket('${origin.replace('http', 'ws')}/worker-socket'); } catch {} })()`,
  );
  await sleep(500);
}

/** Copies a built extension and takes the policy out of its manifest. Returns the folder and how to remove it. */
export function copyWithoutPolicy(folder: string): { folder: string; remove(): void } {
  const copy = mkdtempSync(join(tmpdir(), 'fifteen-no-policy-'));
  cpSync(folder, copy, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(copy, 'manifest.json'), 'utf8'));
  if (!manifest.content_security_policy) throw new Error('there was no policy to take out');
  delete manifest.content_security_policy;
  writeFileSync(join(copy, 'manifest.json'), JSON.stringify(manifest));
  return { folder: copy, remove: () => rmSync(copy, { recursive: true, force: true }) };
}
