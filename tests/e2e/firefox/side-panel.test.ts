import { test } from 'vitest';
import { launch } from '../launch';
import { shareDraft } from '../side-panel';

test('two open surfaces share one draft', async () => {
  const driver = await launch('firefox');
  try {
    await shareDraft(driver);
  } finally {
    await driver.close();
  }
});
