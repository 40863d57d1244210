import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { sleep } from '../surface';

/** The id of the worker's target while it runs. */
export async function findWorker(browser: Browser, extensionId: string): Promise<string | undefined> {
  const session = await browser.target().createCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  await session.detach();
  return targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(extensionId))?.targetId;
}

/** Evaluates an expression in the running worker, and lets go of it again so that it can stop. */
export async function runInWorker(browser: Browser, extensionId: string, expression: string): Promise<unknown> {
  const targetId = await findWorker(browser, extensionId);
  if (!targetId) throw new Error('the worker does not run');
  const session = await browser.target().createCDPSession();
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: true });
  const worker: CDPSession | null | undefined = session.connection()?.session(sessionId);
  if (!worker) throw new Error('the worker could not be reached');
  const { result, exceptionDetails } = await worker.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.send('Target.detachFromTarget', { sessionId });
  await session.detach();
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

/** Starts the stopped worker. `page` is any page of the extension. */
export async function startWorker(browser: Browser, page: Page, extensionId: string): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.startWorker', { scopeURL: `chrome-extension://${extensionId}/` });
  for (const until = Date.now() + 5_000; !(await findWorker(browser, extensionId)); await sleep(50)) {
    if (Date.now() > until) throw new Error('the worker did not start');
  }
  await session.detach();
}

/**
 * Stops the worker as an idle browser does, and waits until it is gone; an event may have started another one by then.
 * `page` is any page of the extension.
 */
export async function stopWorkers(browser: Browser, page: Page, extensionId: string): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('ServiceWorker.enable');
  const running = await findWorker(browser, extensionId);
  for (const until = Date.now() + 5_000; running; await sleep(50)) {
    // Again and again: one that is about to start doesn't heed it.
    await session.send('ServiceWorker.stopAllWorkers');
    if ((await findWorker(browser, extensionId)) !== running) break;
    if (Date.now() > until) throw new Error('the worker did not stop');
  }
  await session.detach();
}
