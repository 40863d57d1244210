import { expect, test } from 'vitest';
import { launch } from '../launch';
import { walkFirstMinutes } from '../welcome';

test('the first minutes: a page of welcome once, a letter to an example person, and nothing kept of her', async () => {
  const startedAt = Date.now();
  const driver = await launch('firefox', { welcome: true });
  try {
    const screens: string[] = [];
    const took = await walkFirstMinutes(driver, startedAt, async (name) => void screens.push(name));
    console.log(`From the start of Firefox to the first letter: ${took} ms`);
    expect(screens).toEqual(['welcome', 'about you', 'letter', 'practised']);
  } finally {
    await driver.close();
  }
});
