import { expect, test } from 'vitest';
import { launch } from '../launch';
import type { Surface } from '../surface';

/** The colours of a page. */
const colours = (page: Surface) =>
  page.evaluate('getComputedStyle(document.documentElement).backgroundColor + getComputedStyle(document.body).color');

test('dark is chosen in Settings, at once in every window, and is there again before the next one paints', async () => {
  const driver = await launch('chromium', { dark: false });
  try {
    const other = await driver.openPage('dashboard.html#guidance');
    await other.waitFor('The method');
    const light = await colours(other);
    const page = await driver.openPage('dashboard.html#settings');
    await page.waitFor('Light or dark');
    expect(await page.waitFor('Change the keys')).toMatch(/Alt\+Shift\+F/);
    await page.click('dark');
    const dark = await colours(page);
    expect(dark).not.toBe(light);
    // Another page hears of the choice a moment later.
    await expect.poll(() => colours(other)).toBe(dark);
    const next = await driver.openPage('popup.html');
    expect(await colours(next)).toBe(dark);
    await next.close();
    await page.click('as the system');
    await expect.poll(() => colours(other)).toBe(light);
  } finally {
    await driver.close();
  }
});
