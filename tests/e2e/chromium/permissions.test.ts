import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Driver } from '../driver';
import { launch } from '../launch';
import { marenUrl } from '../serve-profile';

let driver: Driver;
beforeAll(async () => {
  driver = await launch('chromium');
});
afterAll(() => driver?.close());

/** Runs the reader in the tab whose address ends so, from a page of the extension, without any click. */
const readUnasked = async (_root: Document): Promise<string> => {
  const { chrome } = globalThis as unknown as {
    chrome: {
      tabs: { query(query: object): Promise<{ id: number; url?: string }[]> };
      scripting: { executeScript(what: object): Promise<unknown> };
    };
  };
  const answers: string[] = [];
  for (const { id, url } of await chrome.tabs.query({})) {
    try {
      await chrome.scripting.executeScript({ target: { tabId: id }, files: ['/content-scripts/profile.js'] });
      answers.push('read');
    } catch {
      answers.push(url?.includes('linkedin') ? 'saw the address' : 'refused');
    }
  }
  return answers.join();
};

test('without a click on the button no tab can be read, nor its address seen', async () => {
  const profile = await driver.openProfile(marenUrl);
  const page = await driver.openPage('manifest.json');
  expect(await page.run(readUnasked, null)).toMatch(/^refused(,refused)+$/);

  // The click is what changes it, in the one tab: the attempt above can succeed.
  const popup = await driver.pressToolbarButton(profile);
  await popup.waitFor('First, a little about you');
  expect((await page.run(readUnasked, null)).split(',').filter((answer) => answer === 'read')).toHaveLength(1);
});

test('the extension holds the permissions that were promised and no host', async () => {
  const page = await driver.openPage('manifest.json');
  const held = await page.run(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { permissions: { getAll(): Promise<{ permissions: string[]; origins: string[] }> } };
    };
    return chrome.permissions.getAll();
  }, null);
  expect(held.origins).toEqual([]);
  expect(held.permissions.sort()).toEqual(
    ['activeTab', 'alarms', 'notifications', 'scripting', 'sidePanel', 'unlimitedStorage'].sort(),
  );
});
