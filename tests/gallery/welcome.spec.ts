import { expect, type Page, test } from '@playwright/test';
import { findBarriers } from './find-barriers';
import { layoutFaults } from './layout-faults';

const names = ['welcome', 'welcome-button-shown', 'practice-about-me', 'practice', 'practised'];
const sizes = [
  { width: 1280, height: 800 },
  { width: 360, height: 740 },
];

async function open(page: Page, query: string) {
  await page.goto(`/?screen=${query}`);
  await page.evaluate(() => document.fonts.ready);
  await expect(page.locator('h1')).toBeVisible();
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const viewport of sizes) {
    test.describe(`${colorScheme}, ${viewport.width}`, () => {
      test.use({ colorScheme, viewport });
      for (const dir of ['ltr', 'rtl']) {
        test(`the first minutes have no fault, ${dir}`, async ({ page }) => {
          for (const name of names) {
            await open(page, `${name}&dir=${dir}`);
            const faults = [...(await page.evaluate(layoutFaults)), ...(await findBarriers(page, colorScheme))];
            expect.soft(faults, name).toEqual([]);
            const folder = `${process.env.SHOTS}/${colorScheme}-${viewport.width}-${dir}`;
            if (process.env.SHOTS) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
          }
        });
      }
    });
  }
}

test('by keyboard: the first key leads to the example person, and the words say what is invented', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page, 'welcome');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Try it on an example person' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Begin my list of five' })).toBeFocused();
  await open(page, 'practice');
  await expect(page.getByRole('status').filter({ hasText: 'invented' })).toHaveText(
    'Nora Vestergaard is invented. Practise as you like; nothing of it is kept.',
  );
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Back' })).toBeFocused();
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).hash).toBe('#welcome');
});

test('from right to left the browser’s corner is drawn mirrored, and the clock in it is not', async ({ page }) => {
  await open(page, 'welcome&dir=rtl');
  await expect(page.locator('.pin-picture')).toHaveCSS('transform', 'matrix(-1, 0, 0, 1, 0, 0)');
  await expect(page.locator('.pin-mark')).toHaveCSS('transform', 'matrix(-1, 0, 0, 1, 40, 48)');
});
