import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Driver } from '../driver';
import { launch } from '../launch';
import { walkMainJob } from '../main-job';

let driver: Driver;
beforeAll(async () => {
  driver = await launch('chromium');
});
afterAll(() => driver?.close());

test('the main job, from the click on a profile to the notification two weeks later', async () => {
  const steps: string[] = [];
  await walkMainJob(driver, async (step) => void steps.push(step));
  expect(steps.length).toBeGreaterThan(7);
});
