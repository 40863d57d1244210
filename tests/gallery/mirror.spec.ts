import { expect, test } from '@playwright/test';

const letters = [
  'Short.',
  'Two lines\n\nand an empty one, and a last one\n',
  `${'A long line that has to wrap somewhere, with a wordthatismuchlongerthanthewholelineisandmustbreakinsideofitselfsomewhere. '.repeat(3)}   trailing   spaces    `,
  'Emoji 👩‍🔧 and é, tabs\tand dashes—like this; ﬁne “quotes” and Ωmega, שלום and العربية in between.',
];

for (const letter of letters) {
  test(`the words lie under their caret: ${JSON.stringify(letter.slice(0, 24))}`, async ({ page }) => {
    await page.goto('/?screen=request-email');
    await page.getByLabel('Your letter').fill(letter);
    await page.evaluate(() => document.fonts.ready);
    const show = (what: 'mirror' | 'text') =>
      page.evaluate((shown) => {
        const mirror = document.querySelector<HTMLElement>('.letter-mirror');
        const text = document.querySelector<HTMLElement>('.letter-text');
        if (!mirror || !text) throw new Error('no letter');
        mirror.style.visibility = shown === 'mirror' ? 'visible' : 'hidden';
        text.style.color = shown === 'mirror' ? '' : 'var(--ink)';
        text.style.caretColor = 'transparent';
        text.spellcheck = false;
      }, what);
    const sheet = page.locator('.letter-page');
    await show('mirror');
    const mirrored = await sheet.screenshot();
    await show('text');
    expect(mirrored.equals(await sheet.screenshot())).toBe(true);
  });
}
