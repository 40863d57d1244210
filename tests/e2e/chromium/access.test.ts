import { describe, expect, test } from 'vitest';
import { findBarriers } from '../find-barriers';
import { launch } from '../launch';
import { passDays } from '../pass-days';
import { marenUrl } from '../serve-profile';

describe.each([
  ['light', false],
  ['dark', true],
] as const)('in the %s', (_name, dark) => {
  test('every screen on the way of the main job is open to everybody', async () => {
    const driver = await launch('chromium', { dark });
    try {
      const profile = await driver.openProfile(marenUrl);
      const popup = await driver.pressToolbarButton(profile);
      expect(await popup.evaluate(`matchMedia('(prefers-color-scheme: dark)').matches`)).toBe(dark);
      await popup.waitFor('First, a little about you');
      expect(await findBarriers(popup), 'about you').toEqual([]);

      await popup.click('Skip for now');
      await popup.waitFor('I sent it');
      expect(await findBarriers(popup), 'the letter').toEqual([]);

      await popup.write('Your letter', 'Hi Maren, I am out of work. Could you get me a job?');
      const [found] = /\d+ things? to look at/.exec(await popup.waitFor(/\d+ things? to look at/)) ?? [];
      await popup.click(found ?? '');
      await popup.waitFor('Keep it');
      expect(await findBarriers(popup), 'a finding, opened').toEqual([]);

      await popup.click('I sent it');
      await popup.waitFor('I’ll remind you on');
      expect(await findBarriers(popup), 'sent').toEqual([]);
      await popup.close();

      const today = await driver.openPage('dashboard.html');
      await today.waitFor('Nothing is due');
      expect(await findBarriers(today), 'Today, nothing due').toEqual([]);
      await today.run(passDays, 14);
      await today.close();
      const later = await driver.openPage('dashboard.html');
      await later.waitFor('no answer yet');
      expect(await findBarriers(later), 'Today').toEqual([]);

      const elsewhere = await driver.openProfile('https://www.linkedin.com/feed/');
      const unread = await driver.pressToolbarButton(elsewhere);
      await unread.waitFor('Read again');
      expect(await findBarriers(unread), 'a page that is no profile').toEqual([]);
    } finally {
      await driver.close();
    }
  });
});
