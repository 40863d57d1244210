import { expect, type Page, test } from '@playwright/test';
import { findBarriers } from './find-barriers';
import { layoutFaults } from './layout-faults';
import { screenNames } from './screen-names';

/** Opens a screen and collects what the console complains of: errors, and what the pages' policy refuses. */
async function open(page: Page, query: string): Promise<string[]> {
  const complaints: string[] = [];
  page.removeAllListeners();
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.text().includes('Message not found')) complaints.push(message.text());
  });
  await page.goto(`/?screen=${query}`);
  await page.evaluate(() => document.fonts.ready);
  await expect(page.locator('h1')).toBeVisible();
  return complaints;
}

test('the list of names is the list of screens', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('link')).toHaveText(['parts', ...screenNames]);
});

/** Goes through all screens on one page, which is several times faster than a page each. */
async function inspect(
  page: Page,
  folder: string,
  query = '',
  barriersIn: 'light' | 'dark' | null = null,
  names: readonly string[] = screenNames,
): Promise<Record<string, string[]>> {
  const faults: Record<string, string[]> = {};
  for (const name of names) {
    const complaints = await open(page, `${name}${query}`);
    const barriers = barriersIn === null ? [] : await findBarriers(page, barriersIn);
    const found = [...(await page.evaluate(layoutFaults)), ...barriers, ...complaints];
    if (found.length > 0) faults[name] = found;
    if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${folder}/${name}.png` });
  }
  return faults;
}

/** axe takes seconds for a screen on a busy machine, so a test has so many. */
const atATime = 10;

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme, deviceScaleFactor: 2 });
    for (let from = 0; from < screenNames.length; from += atATime) {
      const names = screenNames.slice(from, from + atATime);
      test(`no screen from ${names[0]} on has a fault`, async ({ page }) => {
        expect(await inspect(page, colorScheme, '', colorScheme, names)).toEqual({});
      });
    }
    test('the parts have no fault', async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 800 });
      const complaints = await open(page, 'parts');
      expect(await page.evaluate(layoutFaults)).toEqual([]);
      expect(await findBarriers(page)).toEqual([]);
      expect(complaints).toEqual([]);
      if (process.env.SHOTS)
        await page.screenshot({ path: `${process.env.SHOTS}/${colorScheme}/parts.png`, fullPage: true });
    });
  });
}

const strains = [
  ['at 200 %', '', { width: 400, height: 300 }],
  ['in words two fifths longer', '&pseudo=1', { width: 400, height: 600 }],
  ['from right to left', '&dir=rtl', { width: 400, height: 600 }],
  ['longer, mirrored and at 200 %', '&pseudo=1&dir=rtl', { width: 400, height: 300 }],
  ['in a wide side panel', '', { width: 640, height: 1000 }],
  ['in a narrow side panel', '', { width: 320, height: 800 }],
] as const;

for (const [strain, query, viewport] of strains) {
  test(`every screen holds ${strain}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    expect(await inspect(page, strain.replace(/\W+/g, '-'), query)).toEqual({});
  });
}

test('every screen holds in colours that the system forces', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await inspect(page, 'forced-colours')).toEqual({});
});

test('the check of the layout sees what is wrong', async ({ page }) => {
  await open(page, 'request-calm');
  const breaks = [
    ['.popup-body', 'inline-size: 500px', 'past the edge'],
    ['.popup-frame', 'block-size: 700px', 'the bar is out of view'],
    ['.icon-button', 'inline-size: 20px', 'small target'],
    ['.person-head', 'overflow-x: auto; max-inline-size: 100px', 'scrolls sideways'],
  ] as const;
  for (const [selector, style, words] of breaks) {
    await page
      .locator(selector)
      .first()
      .evaluate((element, css) => (element.style.cssText = css), style);
    expect((await page.evaluate(layoutFaults)).join(), selector).toContain(words);
    await page
      .locator(selector)
      .first()
      .evaluate((element) => element.removeAttribute('style'));
  }
  await page.locator('h1').evaluate((element) => (element.style.color = '#ccc'));
  expect((await findBarriers(page)).join()).toContain('color-contrast');
});

test('what opens has no violation either', async ({ page }) => {
  await open(page, 'request-troubled');
  await page.getByRole('button', { name: '3 things to look at' }).click();
  expect(await findBarriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'Read from the page' }).click();
  await page.getByRole('button', { name: 'Change: About' }).click();
  expect(await findBarriers(page)).toEqual([]);
  expect(await page.evaluate(layoutFaults)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Moment' }).click();
  await expect(page.getByRole('menu')).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
  await open(page, 'today');
  await page.getByRole('button', { name: 'Later', exact: true }).click();
  expect(await findBarriers(page)).toEqual([]);
  await page.getByRole('menuitem', { name: 'A day you choose' }).click();
  await expect(page.getByRole('button', { name: 'Set the day' })).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
  await open(page, 'today-let-go');
  await page.getByRole('button', { name: 'Later', exact: true }).click();
  await page.getByRole('menuitem', { name: 'They said later' }).click();
  await expect(page.getByRole('button', { name: 'In two weeks' })).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
  await open(page, 'today');
  await page.getByRole('button', { name: 'Later: Ike Olander' }).click();
  await page.getByRole('menuitem', { name: 'Done another way' }).click();
  await expect(page.getByRole('button', { name: 'Had lunch' })).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
  await open(page, 'today-enough');
  await page.getByRole('button', { name: 'Begin another topic' }).click();
  await expect(page.getByRole('textbox', { name: 'What you want to learn about' })).toBeFocused();
  expect(await findBarriers(page)).toEqual([]);
  await open(page, 'today');
  await page.getByRole('button', { name: 'Find someone' }).click();
  await page.keyboard.type('to');
  await expect(page.getByRole('option')).toHaveCount(3);
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option', { name: 'Tomas Brandvold' })).toHaveAttribute('aria-selected', 'true');
  expect(await findBarriers(page)).toEqual([]);
  await open(page, 'sent&toast=1');
  expect(await findBarriers(page)).toEqual([]);
});

test('from right to left, names begin on the right and arrows point left', async ({ page }) => {
  await open(page, 'sent&dir=rtl');
  const name = await page.locator('.sent-name').evaluate((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    return element.getBoundingClientRect().right - range.getBoundingClientRect().right;
  });
  expect(Math.abs(name)).toBeLessThan(2);
  for (const turned of ['.icon-turns', '.fortnight-picture']) {
    await expect(page.locator(turned).first(), turned).toHaveCSS('transform', 'matrix(-1, 0, 0, 1, 0, 0)');
  }
});
