import { expect, type Page, test } from '@playwright/test';
import { findBarriers } from './find-barriers';
import { layoutFaults } from './layout-faults';

const pages = [
  'people',
  'people-none',
  'people-many',
  'person',
  'person-new',
  'insights',
  'insights-none',
  'guidance',
  'welcome',
  'practice',
  'practised',
];

test.use({ viewport: { width: 1280, height: 800 } });

async function open(page: Page, query: string) {
  await page.goto(`/?screen=${query}`);
  await page.evaluate(() => document.fonts.ready);
  await expect(page.locator('h1')).toBeVisible();
}

async function faults(page: Page, colorScheme: 'light' | 'dark'): Promise<string[]> {
  return [...(await findBarriers(page, colorScheme)), ...(await page.evaluate(layoutFaults))];
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    test('no page of the dashboard has a fault where there is room for the rail', async ({ page }) => {
      for (const name of pages) {
        await open(page, name);
        expect(await faults(page, colorScheme), name).toEqual([]);
        if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/wide-${colorScheme}/${name}.png` });
      }
    });
  });
}

test('three thousand rows scroll, and only those in view exist', async ({ page }) => {
  await open(page, 'people-many');
  await expect(page.getByRole('table')).toHaveAttribute('aria-rowcount', '3001');
  expect(await page.locator('.people-row').count()).toBeLessThan(60);
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await expect(page.locator('.people-row').last()).toHaveAttribute('aria-rowindex', '3001');
  expect(await page.locator('.people-row').count()).toBeLessThan(60);
});

test('where there is little room, a name ends within its cell, cut off if it must be', async ({ page }) => {
  await page.setViewportSize({ width: 961, height: 800 });
  await open(page, 'people-many');
  const beyond = await page.locator('.people-row .people-who').evaluateAll((cells) =>
    cells
      .flatMap((cell) => [...cell.children].map((part) => ({ cell: cell.getBoundingClientRect(), part })))
      .filter(({ cell, part }) => part.getBoundingClientRect().right > cell.right + 1)
      .map(({ part }) => part.textContent),
  );
  expect(beyond).toEqual([]);
});

test('by keyboard: through the rows, and choosing some to change them all', async ({ page }) => {
  await open(page, 'people-many');
  await page.locator('.people-name').first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[data-index="1"] .people-name')).toBeFocused();
  await page.keyboard.press('End');
  await expect(page.locator('[data-index="2999"] .people-name')).toBeFocused();
  await page.keyboard.press('Home');
  await expect(page.locator('[data-index="0"] .people-name')).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Space');
  await expect(page.getByText('1 chosen')).toBeVisible();
  expect(await faults(page, 'light')).toEqual([]);
});

test('by keyboard: the board, from card to card and from stage to stage', async ({ page }) => {
  await open(page, 'people-many');
  await page.getByRole('radio', { name: 'Board' }).click();
  expect(await findBarriers(page)).toEqual([]);
  await page.getByRole('link', { name: 'Philippa Quill' }).last().focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('region', { name: 'Asked' }).getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(page.getByText(/: Answered$/)).toBeAttached();
});

test('a sheet to add someone keeps the focus, fills itself from a paste, and gives the focus back', async ({
  page,
}) => {
  await open(page, 'people');
  const button = page.getByRole('button', { name: 'Add someone' });
  await button.click();
  await page.getByLabel('Address or profile').fill('Mirela Dunmore\nMap librarian');
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Mirela Dunmore');
  expect(await faults(page, 'light')).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(button).toBeFocused();
});

test('filters open, say what they let through, and are undone at once', async ({ page }) => {
  await open(page, 'people-many');
  await page.getByRole('button', { name: 'Stage' }).click();
  expect(await findBarriers(page)).toEqual([]);
  await page.getByRole('menuitemradio', { name: 'Resting' }).click();
  await expect(page.getByRole('table')).toHaveAttribute('aria-rowcount', '2');
  await page.getByRole('button', { name: 'Company' }).click();
  await page.getByRole('textbox', { name: 'Company' }).fill('quay');
  await page.getByRole('button', { name: /Quay House/ }).click();
  await expect(page.getByText('Nobody fits.')).toBeVisible();
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(page.getByRole('table')).toHaveAttribute('aria-rowcount', '3001');
});

test('what was taken back stays to be seen, with its reason', async ({ page }) => {
  await open(page, 'person');
  await page.getByRole('button', { name: 'Show 1 thing taken back' }).click();
  await expect(page.getByText('Taken back: that was someone else')).toBeVisible();
  await page.getByText('What is known of them').click();
  expect(await faults(page, 'light')).toEqual([]);
});

test('each picture has its numbers in a table', async ({ page }) => {
  await open(page, 'insights');
  await expect(page.getByRole('table', { name: 'From asking to meeting' }).getByRole('row')).toHaveCount(10);
  await expect(page.getByRole('table', { name: 'Weeks' }).getByRole('row')).toHaveCount(17);
});

test('a point of the guidance is gone to, and found', async ({ page }) => {
  await open(page, 'guidance');
  await expect(page.locator('#guidance-B7')).toBeFocused();
  await page.getByLabel('Find a point').fill('holiday');
  await expect(page.getByText('1 point', { exact: true })).toBeVisible();
  await expect(page.locator('.guidance-point')).toHaveCount(1);
});
