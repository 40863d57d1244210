import type { Browser } from 'puppeteer-core';

/** puppeteer keeps WebDriver BiDi's connection to itself; Firefox's own additions are reached only through it. */
interface BidiBrowser extends Browser {
  connection: { send(method: string, params: object): Promise<{ result: unknown }> };
}

export async function sendBidi(browser: Browser, method: string, params: object): Promise<unknown> {
  return (await (browser as BidiBrowser).connection.send(method, params)).result;
}

/**
 * Evaluates an expression in Firefox's own window, where the toolbar and the notifications are. It needs
 * `--remote-allow-system-access`. Returns what the expression gives, as JSON.
 */
export async function runInChrome<Result>(browser: Browser, expression: string): Promise<Result> {
  const tree = (await sendBidi(browser, 'browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
    contexts: { context: string; url: string }[];
  };
  const window = tree.contexts.find(({ url }) => url === 'chrome://browser/content/browser.xhtml');
  if (!window) throw new Error('Firefox shows no window');
  const answer = (await sendBidi(browser, 'script.evaluate', {
    expression: `(async () => JSON.stringify(await (${expression})) ?? 'null')()`,
    target: { context: window.context },
    awaitPromise: true,
  })) as { type: string; result?: { value: string }; exceptionDetails?: { text: string } };
  if (answer.type !== 'success' || !answer.result) throw new Error(answer.exceptionDetails?.text ?? 'no answer');
  return JSON.parse(answer.result.value);
}
