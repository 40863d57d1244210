import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Driver } from '../driver';
import { launch } from '../launch';
import { walkUpheavals } from '../upheavals';

let driver: Driver;
beforeAll(async () => {
  driver = await launch('firefox');
});
afterAll(() => driver?.close());

test('turned off and on, and updated, it loses nothing and goes on reminding', async () => {
  const steps: string[] = [];
  await walkUpheavals(driver, (step) => steps.push(step));
  expect(steps).toHaveLength(2);
});
