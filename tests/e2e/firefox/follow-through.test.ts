import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Driver } from '../driver';
import { walkFollowThrough } from '../follow-through';
import { launch } from '../launch';

let driver: Driver;
beforeAll(async () => {
  driver = await launch('firefox');
});
afterAll(() => driver?.close());

test('what follows a first letter: later, yes and its day, a promise, a rest, a search', async () => {
  const steps: string[] = [];
  await walkFollowThrough(driver, (step) => steps.push(step));
  expect(steps).toHaveLength(7);
});
