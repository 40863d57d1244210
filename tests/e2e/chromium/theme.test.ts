import { expect, test } from 'vitest';
import { launch } from '../launch';

test('dark is chosen in Settings, at once in every window, and is there again before the next one paints', async () => {
  const driver = await launch('chromium', { dark: false });
  const paper = 'getComputedStyle(document.documentElement).backgroundColor + getComputedStyle(document.body).color';
  try {
    const other = await driver.openPage('dashboard.html#guidance');
    await other.waitFor('The method');
    const light = await other.evaluate(paper);
    const page = await driver.openPage('dashboard.html#settings');
    await page.waitFor('Light or dark');
    expect(await page.waitFor('Change the keys')).toMatch(/Alt\+Shift\+F/);
    await page.click('dark');
    const dark = await page.evaluate(paper);
    expect(dark).not.toBe(light);
    expect(await other.evaluate(paper)).toBe(dark);
    const next = await driver.openPage('popup.html');
    expect(await next.evaluate(paper)).toBe(dark);
    await page.click('as the system');
    expect(await next.evaluate(paper)).toBe(light);
  } finally {
    await driver.close();
  }
});
