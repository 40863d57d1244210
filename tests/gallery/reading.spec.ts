import { expect, test } from '@playwright/test';

/** The screens that somebody spends time on. What a screen reader reads of each is in `reading/`. */
const screens = [
  'request-troubled',
  'sent',
  'today',
  'first-time',
  'not-read',
  'settings',
  'talk-before',
  'talk-during-closing',
  'talk-after',
  'people',
  'person',
  'conversations',
  'insights',
  'guidance',
  'welcome',
] as const;

test.use({ locale: 'en-GB', timezoneId: 'UTC' });

for (const screen of screens) {
  // After a change that was meant, run this file with --update-snapshots and read the difference aloud.
  test(`a screen reader reads ${screen} as it did`, async ({ page }) => {
    // A timer that stands, and charts that have come.
    await page.clock.setFixedTime('2026-11-23T10:00:00');
    await page.goto(`/?screen=${screen}`, { waitUntil: 'networkidle' });
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator('.flow-place:empty, .weeks-place:empty')).toHaveCount(0);
    // Compared as text: toMatchAriaSnapshot is content with a part, and a button too many would pass.
    expect(await page.locator('body').ariaSnapshot()).toMatchSnapshot(`${screen}.yml`);
  });
}
