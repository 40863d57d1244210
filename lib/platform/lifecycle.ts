import { browser } from 'wxt/browser';

/** Calls `listener` when the extension was installed or updated, and when the browser starts. */
export function onInstalledOrStarted(listener: () => void): void {
  browser.runtime.onInstalled.addListener(listener);
  browser.runtime.onStartup.addListener(listener);
}

/** Calls `listener` when the extension was installed where it wasn't before; not for an update, of it or of the browser. */
export function onFirstInstalled(listener: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') listener();
  });
}
