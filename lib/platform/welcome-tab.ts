import { browser } from 'wxt/browser';

/** Opens the page of welcome in a new tab. */
export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
