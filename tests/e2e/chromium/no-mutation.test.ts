import { test } from 'vitest';
import { launch } from '../launch';
import { readWithoutTrace } from '../no-mutation';

test('a page that is read can not tell: markup, globals, events, focus and scroll are as before', async () => {
  const driver = await launch('chromium');
  try {
    await readWithoutTrace(driver);
  } finally {
    await driver.close();
  }
});
