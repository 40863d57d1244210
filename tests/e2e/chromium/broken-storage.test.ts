import { test } from 'vitest';
import { breakStorage } from '../broken-storage';
import { launch } from '../launch';

test('a damaged, deleted, blocked or newer database is named, and what is there stays', async () => {
  const driver = await launch('chromium');
  try {
    await breakStorage(driver, async () => {});
  } finally {
    await driver.close();
  }
});
