import { expect, test } from 'vitest';
import { walkDataPage } from '../data-page';
import { findBarriers } from '../find-barriers';
import { launch } from '../launch';

test('data comes in, goes out and comes back, open to everybody, in light and dark', async () => {
  for (const dark of [false, true]) {
    const driver = await launch('chromium', { dark });
    try {
      await walkDataPage(driver, async (page, step) => {
        expect(await findBarriers(page), step).toEqual([]);
        if (process.env.FIFTEEN_SHOTS) await page.screenshot(`${process.env.FIFTEEN_SHOTS}/${dark}-${step}.png`);
      });
    } finally {
      await driver.close();
    }
  }
});
