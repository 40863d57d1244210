import { test } from 'vitest';
import { launch } from '../launch';
import { walkRememberedScreens } from '../remembered-screen';

test('what popup and dashboard showed last is there at once, gives way to the truth, and goes with the data', async () => {
  const driver = await launch('firefox');
  try {
    await walkRememberedScreens(driver);
  } finally {
    await driver.close();
  }
});
