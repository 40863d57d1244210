import { browser } from 'wxt/browser';

/** The extension's version, as in its manifest. */
export function programVersion(): string {
  return browser.runtime.getManifest().version;
}
