import { expect, test } from 'vitest';
import { launch } from '../launch';
import { marenUrl } from '../serve-profile';

test('closing the popup right after a key loses none', async () => {
  const driver = await launch('chromium');
  try {
    const profile = await driver.openProfile(marenUrl);
    const first = await driver.pressToolbarButton(profile);
    await first.click('Skip for now');
    await first.waitFor('Maren Oduya');
    await first.close();
    for (const ending of ['one', 'two', 'three', 'four', 'five', 'six']) {
      const letter = `Hi Maren, this letter is being written. It ends with the word ${ending}`;
      const popup = await driver.pressToolbarButton(profile);
      await popup.write('Your letter', letter);
      await popup.close();
      const again = await driver.pressToolbarButton(profile);
      await again.waitFor('Maren Oduya');
      const kept = await again.run((root) => root.querySelector('textarea')?.value ?? '', null);
      await again.close();
      expect(kept).toBe(letter);
    }
  } finally {
    await driver.close();
  }
});
