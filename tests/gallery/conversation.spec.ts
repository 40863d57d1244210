import { expect, type Page, test } from '@playwright/test';
import { findBarriers } from './find-barriers';
import { layoutFaults } from './layout-faults';
import { screenNames } from './screen-names';

const talk = screenNames.filter((name) => name.startsWith('talk-'));

async function open(page: Page, name: string): Promise<void> {
  await page.goto(`/?screen=${name}`);
  await page.evaluate(() => document.fonts.ready);
  await expect(page.locator('h1').first()).toBeVisible();
}

const sizes = [
  ['1280', { width: 1280, height: 800 }],
  ['360', { width: 360, height: 740 }],
] as const;

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [folder, viewport] of sizes) {
    test.describe(`${colorScheme} at ${folder}`, () => {
      test.use({ colorScheme, viewport, deviceScaleFactor: 2 });
      test('no conversation has a fault', async ({ page }) => {
        const faults: Record<string, string[]> = {};
        for (const name of talk) {
          await open(page, name);
          // On a wide screen the three columns scroll by themselves, so that clock and last questions stay in view.
          const found = (await page.evaluate(layoutFaults)).filter(
            (fault) => !/^scrolls: .*(ask-next|ask-later|notes-paper|time-panel|caught)/.test(fault),
          );
          const all = [...found, ...(await findBarriers(page, colorScheme))];
          if (all.length > 0) faults[name] = all;
          if (process.env.SHOTS)
            await page.screenshot({
              path: `${process.env.SHOTS}/${colorScheme}-${folder}/${name}.png`,
              fullPage: true,
            });
        }
        expect(faults).toEqual({});
      });
    });
  }
}

test.describe('by keyboard', () => {
  test.use({ viewport: { width: 1280, height: 800 } });

  test('questions are put in order, and the focus goes with them', async ({ page }) => {
    await open(page, 'talk-before');
    const texts = () => page.locator('.asks-text').allTextContents();
    const before = await texts();
    const row = page.getByRole('button', { name: `Later: ${before[0]}` });
    await row.focus();
    await page.keyboard.press('Enter');
    expect((await texts()).slice(0, 2)).toEqual([before[1], before[0]]);
    await expect(row).toBeFocused();
    await expect(page.getByText(`Question 2 of 7: ${before[0]}`)).toBeAttached();
    await page.keyboard.press('Alt+ArrowUp');
    expect(await texts()).toEqual(before);
    // From the last that fits into the list of those for the time left, and with it the focus.
    const fifth = page.getByRole('button', { name: `Later: ${before[4]}` });
    await fifth.focus();
    await page.keyboard.press('Enter');
    await expect(fifth).toBeFocused();
    expect((await texts())[5]).toBe(before[4]);
  });

  test('a question that a search engine answers is marked as it is typed', async ({ page }) => {
    await open(page, 'talk-before-empty');
    const own = page.getByLabel('A question of your own');
    await own.fill('How many employees does the archive have?');
    await expect(page.getByText('A search engine answers this')).toBeVisible();
    await own.fill('Are there any openings in your team?');
    await expect(page.getByText('This asks about jobs')).toBeVisible();
    await own.fill('What do you wish you had known?');
    await expect(page.locator('.asks-remark')).toHaveCount(0);
    await page.keyboard.press('Enter');
    await expect(page.locator('.asks-text')).toHaveText(['What do you wish you had known?']);
  });

  test('names and promises are caught while typing, and kept without the mouse', async ({ page }) => {
    await open(page, 'talk-during-new');
    const notes = page.getByLabel('Notes', { exact: true }).last();
    await notes.focus();
    await page.keyboard.type('She laughed. !promise send the list by Friday');
    await expect(page.getByRole('button', { name: 'Keep: send the list' })).toBeVisible();
    await page.keyboard.type('\n@Tomas Brandvold at Hollin');
    await expect(page.getByRole('button', { name: 'Add to your list: Tomas Brandvold' })).toBeVisible();
    await expect(page.locator('mark')).toHaveText(['!promise send the list by Friday', '@Tomas Brandvold']);
    await page.getByRole('button', { name: 'Keep: send the list' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Keep: send the list' })).toHaveCount(0);
    await page.getByRole('button', { name: '! A promise' }).press('Enter');
    await expect(notes).toBeFocused();
    await expect(notes).toHaveValue(/Hollin !promise $/);
  });

  test('questions are ticked off, and the next one stands large', async ({ page }) => {
    await open(page, 'talk-during');
    const next = await page.locator('.asking').textContent();
    await page.getByRole('button', { name: 'Asked', exact: true }).press('Enter');
    await expect(page.locator('.asking')).not.toHaveText(next ?? '');
    await expect(page.getByRole('checkbox', { name: next ?? '' })).toBeChecked();
    await page.getByRole('checkbox', { name: 'Is there anything that I can do for you?' }).press('Space');
    await expect(page.getByRole('checkbox', { name: 'Is there anything that I can do for you?' })).toBeChecked();
  });
});

test('the clock cues two minutes before the end, and at it', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-23T10:30:00') });
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/?screen=talk-during-new');
  await page.getByRole('button', { name: 'Start the clock' }).click();
  await expect(page.getByRole('timer')).toHaveText('20:00');
  await page.clock.fastForward('17:59');
  await expect(page.getByRole('timer')).toHaveText('2:01');
  await expect(page.getByRole('status')).toHaveText('');
  await page.clock.fastForward('00:02');
  await expect(page.getByRole('status')).toHaveText('Two minutes. Ask the last two questions.');
  await page.clock.fastForward('02:10');
  await expect(page.getByRole('status')).toHaveText('Time to let them go');
  await expect(page.getByRole('timer')).toHaveText(/^\+0:1\d$/);
});

test.describe('beside a video call, 320 px wide', () => {
  test.use({ viewport: { width: 320, height: 700 } });

  test('during a conversation there is one column, nothing goes past the edge, and the clock stays in view', async ({
    page,
  }) => {
    for (const name of ['talk-during', 'talk-during-closing', 'talk-during-over']) {
      await open(page, name);
      expect(await page.evaluate(layoutFaults), name).toEqual([]);
      const parts = await page.evaluate(() =>
        ['.time-panel', '.ask-next', '.ask-later', '.notes-sheet', '.closing-questions'].map((selector) => {
          const box = document.querySelector(selector)?.getBoundingClientRect();
          return { selector, left: box?.left, width: box?.width };
        }),
      );
      for (const part of parts) expect(part, name).toEqual({ selector: part.selector, left: 0, width: 320 });
      const length = await page.evaluate(() => document.documentElement.scrollHeight);
      expect(length, 'there is something to scroll').toBeGreaterThan(750);
      for (const share of [0, 0.5, 1]) {
        await page.evaluate((at) => scrollTo(0, document.documentElement.scrollHeight * at), share);
        await expect(page.getByRole('timer'), `${name}, scrolled by ${share}`).toBeInViewport({ ratio: 1 });
        await expect(page.locator('.closing-questions')).toBeInViewport();
      }
    }
  });
});

for (const screen of ['talk-print', 'talk-print-long']) {
  for (const format of ['A4', 'Letter'] as const) {
    test(`${screen} is one page of ${format}`, async ({ page }) => {
      await open(page, screen);
      const path = process.env.SHOTS && `${process.env.SHOTS}/${screen}-${format}.pdf`;
      const pdf = await page.pdf({ format, preferCSSPageSize: false, ...(path && { path }) });
      const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? [];
      expect(pages.length).toBe(1);
    });
  }
}
