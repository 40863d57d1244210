import { test } from 'vitest';
import { launch } from '../launch';
import { lookAtLanguage } from '../look-at-language';

test('a letter and a remark, and every place of the dashboard, speak German and fit', async ({ skip }) => {
  const driver = await launch('firefox', { language: 'de' });
  try {
    const page = await driver.openPage('dashboard.html');
    const isGerman = (await page.evaluate('browser.i18n.getUILanguage()')) === 'de';
    await page.close();
    if (!isGerman) console.log('Left out: this Firefox speaks no German (on Debian: firefox-esr-l10n-de).');
    skip(!isGerman);
    await lookAtLanguage(driver, 'de');
  } finally {
    await driver.close();
  }
});
