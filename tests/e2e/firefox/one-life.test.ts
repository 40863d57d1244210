import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Driver } from '../driver';
import { launch } from '../launch';
import { walkShortLife } from '../one-life';

let driver: Driver;
beforeAll(async () => {
  driver = await launch('firefox');
});
afterAll(() => driver?.close());

test('a short life, from the list to the thanks after a conversation, by keyboard alone', async () => {
  const steps: string[] = [];
  await walkShortLife(driver, async (step) => void steps.push(step));
  expect(steps).toHaveLength(8);
});
