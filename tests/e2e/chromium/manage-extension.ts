import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { raiseVersion } from '../raise-version';

/** Turns the extension off or on again, as the switch on the browser's own page of extensions does. */
export async function setEnabled(browser: Browser, id: string, isEnabled: boolean): Promise<void> {
  await onExtensionsPage(browser, (page) =>
    page.evaluate(`chrome.management.setEnabled(${JSON.stringify(id)}, ${isEnabled})`),
  );
}

/**
 * Loads the extension anew from its folder, under a higher version: what runs of it ends, and the browser tells the new
 * one that it was updated.
 */
export async function updateExtension(browser: Browser, id: string, folder: string): Promise<void> {
  raiseVersion(folder);
  await onExtensionsPage(browser, async (page) => {
    // Without it the browser turns what was loaded from a folder off.
    await page.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
    await page.evaluate(`chrome.developerPrivate.reload(${JSON.stringify(id)})`);
  });
}

/** Lets the browser show this extension's notifications or not, in the settings of a profile that no browser has open. */
export function setNotifications(profile: string, id: string, areShown: boolean): void {
  const path = join(profile, 'Default', 'Preferences');
  const preferences = JSON.parse(readFileSync(path, 'utf8')) as { message_center?: object };
  const disabled = areShown ? [] : [id];
  preferences.message_center = { ...preferences.message_center, disabled_extension_ids: disabled };
  writeFileSync(path, JSON.stringify(preferences));
}

async function onExtensionsPage(browser: Browser, work: (page: Page) => Promise<unknown>): Promise<void> {
  const page = await browser.newPage();
  try {
    await page.goto('chrome://extensions');
    await work(page);
  } finally {
    await page.close();
  }
}
