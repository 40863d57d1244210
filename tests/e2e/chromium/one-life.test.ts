import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Driver } from '../driver';
import { launch } from '../launch';
import { walkWholeLife } from '../one-life';

const shots = process.env.SHOTS;
let driver: Driver;
beforeAll(async () => {
  driver = await launch('chromium');
  if (shots) mkdirSync(shots, { recursive: true });
});
afterAll(() => driver?.close());

test('one person’s whole life, from the list to keeping in touch, by keyboard alone', async () => {
  const steps: string[] = [];
  await walkWholeLife(driver, async (step, shown) => {
    steps.push(step);
    if (shots) await shown.screenshot(`${shots}/${String(steps.length).padStart(2, '0')}.png`);
  });
  expect(steps).toHaveLength(14);
});
