import { expect, test } from 'vitest';
import { findBarriers } from '../find-barriers';
import { launch } from '../launch';
import { walkFirstMinutes } from '../welcome';

test.each([
  ['light', false],
  ['dark', true],
] as const)(
  'the first minutes, in the %s: welcomed once, a letter to an example person, nothing kept of her',
  async (_, dark) => {
    const startedAt = Date.now();
    const driver = await launch('chromium', { welcome: true, dark });
    try {
      const barriers: Record<string, string[]> = {};
      const took = await walkFirstMinutes(driver, startedAt, async (name, shown) => {
        barriers[name] = await findBarriers(shown);
      });
      console.log(`From the start of Chromium to the first letter: ${took} ms`);
      expect(barriers).toEqual({ welcome: [], 'about you': [], letter: [], practised: [] });
    } finally {
      await driver.close();
    }
  },
);
