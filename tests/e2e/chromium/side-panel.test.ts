import { expect, test } from 'vitest';
import { launch } from '../launch';
import { marenUrl } from '../serve-profile';
import { shareDraft } from '../side-panel';

test('two open surfaces share one draft', async () => {
  const driver = await launch('chromium');
  try {
    await shareDraft(driver);
  } finally {
    await driver.close();
  }
});

test('the popup opens the side panel, which reads the page that the button was pressed on', async () => {
  const driver = await launch('chromium');
  try {
    const popup = await driver.pressToolbarButton(await driver.openProfile(marenUrl));
    await popup.click('Skip for now');
    await popup.waitFor('Maren Oduya');
    await popup.click('More');
    await popup.click('Keep open beside the page');
    const panel = await driver.waitForPage('sidepanel.html');
    await panel.waitFor('Maren Oduya');
    if (process.env.FIFTEEN_SHOTS) await panel.screenshot(`${process.env.FIFTEEN_SHOTS}/side-panel.png`);
    await panel.click('Read this page');
    expect(await panel.waitFor('Maren Oduya')).toContain('I sent it');
  } finally {
    await driver.close();
  }
});
