import { expect, test } from 'vitest';
import { walkDataPage } from '../data-page';
import { launch } from '../launch';

test('data comes in, goes out and comes back', async () => {
  const driver = await launch('firefox');
  try {
    const steps: string[] = [];
    await walkDataPage(driver, async (_page, step) => void steps.push(step));
    expect(steps).toContain('a file that is none');
  } finally {
    await driver.close();
  }
});
