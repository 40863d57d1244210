import { browser } from 'wxt/browser';

const request = 'sweep';

/**
 * Asks the worker, from a page, to look at once at what is due, and wakes it: what is recorded there changes the number on
 * the button and the next alarm. Without an answer nothing is lost, since the worker looks again within the hour.
 */
export function requestSweep(): void {
  browser.runtime.sendMessage(request).catch(() => {});
}

/** Calls `listener` when a page asks. To be called synchronously when the worker starts. */
export function onSweepRequested(listener: () => void): void {
  browser.runtime.onMessage.addListener((message: unknown) => {
    if (message === request) listener();
  });
}
