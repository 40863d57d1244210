import { expect, type Page, test } from '@playwright/test';

async function open(page: Page, name: string): Promise<void> {
  await page.goto(`/?screen=${name}`);
  await expect(page.locator('h1')).toBeVisible();
}

test('the letter, its findings and the bar are one Tab apart', async ({ page }) => {
  await open(page, 'request');
  await page.getByLabel('Your letter').focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: '1 thing to look at' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Copy' })).toBeFocused();
});

test('arrows go through the findings; Escape closes the note and nothing else', async ({ page }) => {
  await open(page, 'request-troubled');
  const look = page.getByRole('button', { name: '3 things to look at' });
  await look.focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('heading', { name: 'Is it meant?' })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('heading', { name: 'Say what you do' })).toBeVisible();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('heading', { name: 'Leave the openings out' })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Shorten it' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Take it out' })).toBeFocused();
  const left = page.evaluate(
    () =>
      new Promise((tell) =>
        document.addEventListener('keydown', (event) => tell(event.defaultPrevented), { once: true }),
      ),
  );
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: 'Leave the openings out' })).toBeHidden();
  await expect(look).toBeFocused();
  await page.keyboard.press('Escape');
  expect(await left).toBe(false);
});

test('the caret and the pointer open the note of the words they are on', async ({ page }) => {
  await open(page, 'request-troubled');
  const letter = page.getByLabel('Your letter');
  await letter.evaluate((area: HTMLTextAreaElement) => {
    area.focus();
    area.setSelectionRange(area.value.indexOf('any openings') - 1, area.value.indexOf('any openings') - 1);
  });
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('heading', { name: 'Leave the openings out' })).toBeVisible();
  const box = await page.locator('.letter-warn').boundingBox();
  if (!box) throw new Error('the words are not on the page');
  await page.mouse.move(box.x + 10, box.y + 10);
  await expect(page.getByRole('heading', { name: 'Say what you do' })).toBeVisible();
});

test('mending changes the letter, and what is kept is asked about once', async ({ page }) => {
  await open(page, 'request');
  await page.getByRole('button', { name: '1 thing to look at' }).press('Enter');
  await page.getByRole('button', { name: /Change to/ }).press('Enter');
  await expect(page.getByLabel('Your letter')).toBeFocused();
  await expect(page.getByLabel('Your letter')).toHaveValue(/I’m a school librarian/);
  await expect(page.getByText('Read it aloud once')).toBeVisible();
  await expect(page.getByRole('status')).toHaveText('Nothing to look at');
  await open(page, 'request');
  await page.getByRole('button', { name: '1 thing to look at' }).press('Enter');
  await page.getByRole('button', { name: 'Keep it' }).press('Enter');
  await page.getByRole('button', { name: 'They know me' }).click();
  await expect(page.getByText('Kept. Why?')).toBeHidden();
});

test('radio groups are one Tab stop and follow the arrows, also from right to left', async ({ page }) => {
  await open(page, 'request');
  const minutes = page.getByRole('radiogroup', { name: 'Minutes' });
  await minutes.getByRole('radio', { checked: true }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(minutes.getByRole('radio', { name: '30 minutes' })).toBeChecked();
  await page.keyboard.press('ArrowRight');
  await expect(minutes.getByRole('radio', { name: '15 minutes' })).toBeFocused();
  await page.keyboard.press('End');
  await expect(minutes.getByRole('radio', { name: '30 minutes' })).toBeChecked();
  await expect(minutes.locator('[tabindex="0"]')).toHaveCount(1);
  await open(page, 'request&dir=rtl');
  await minutes.getByRole('radio', { checked: true }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(minutes.getByRole('radio', { name: '30 minutes' })).toBeChecked();
});

test('menus choose by keyboard; Escape gives the focus back', async ({ page }) => {
  const refused: string[] = [];
  page.on('console', (message) => message.type() === 'error' && refused.push(message.text()));
  await open(page, 'request');
  const moment = page.getByRole('button', { name: 'Moment: First request' });
  await moment.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitemradio', { name: 'First request' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(moment).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitemradio', { name: 'First request' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  // The menu moves the focus a moment after the key.
  await expect(page.getByRole('menuitemradio', { name: 'You know each other' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Moment: You know each other' })).toBeFocused();
  expect(refused).toEqual([]);
});

test('later offers days, and a day of your own', async ({ page }) => {
  await open(page, 'today');
  await page.getByRole('button', { name: 'Later', exact: true }).press('Enter');
  await expect(page.getByRole('menuitem')).toHaveText([
    'TomorrowTuesday 24 November',
    'In three daysThursday 26 November',
    'Next weekMonday 30 November',
    'A day you choose',
    'Done another way',
    'Let it rest',
  ]);
  await page.getByRole('menuitem', { name: 'A day you choose' }).press('Enter');
  await expect(page.getByLabel('Remind me on', { exact: true }).last()).toHaveValue('2026-11-24');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Set the day' })).toBeHidden();
});

test('names are added and taken back on a line of chips', async ({ page }) => {
  await open(page, 'first-time-empty');
  const schools = page.getByLabel('Schools');
  await schools.fill('Hull');
  await page.keyboard.press('Enter');
  await schools.pressSequentially('Leeds,hull,');
  await expect(page.getByRole('button', { name: /^Remove/ })).toHaveCount(2);
  await schools.press('Backspace');
  await expect(schools).toHaveValue('Leeds');
  await page.getByRole('button', { name: 'Remove Hull' }).click();
  await expect(schools).toBeFocused();
});

test('everything that Tab reaches shows that it has the focus', async ({ page }) => {
  for (const name of ['request', 'sent', 'today', 'first-time', 'not-read']) {
    await open(page, name);
    const dull: string[] = [];
    for (let stop = 0; stop < 40; stop += 1) {
      await page.keyboard.press('Tab');
      const seen = await page.evaluate(() => {
        const focused = document.activeElement;
        if (!focused || focused === document.body) return null;
        const own = getComputedStyle(focused);
        const line = focused.closest('.field-line');
        const shown =
          own.outlineStyle !== 'none' ||
          own.boxShadow !== 'none' ||
          (line && getComputedStyle(line).boxShadow !== 'none');
        return shown ? '' : `${focused.className} ${focused.textContent}`;
      });
      if (seen === null) break;
      if (seen) dull.push(seen);
    }
    expect(dull, name).toEqual([]);
  }
});

test('the toast waits while it is pointed at', async ({ page }) => {
  await page.clock.install();
  await open(page, 'sent&toast=1');
  const toast = page.getByText('Recorded.');
  await page.clock.runFor(7_000);
  await toast.hover();
  await page.clock.runFor(20_000);
  await expect(toast).toBeVisible();
  await page.mouse.move(5, 5);
  await page.clock.runFor(8_500);
  await expect(toast).toBeHidden();
});
