import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { walkDataPage } from '../data-page';
import { launch } from '../launch';
import type { Surface } from '../surface';

const axe: { source: string } = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'))(
  'axe-core',
);

/** What axe finds wrong on a page, a line for each thing. */
async function findBarriers(page: Surface): Promise<string[]> {
  await page.evaluate(axe.source);
  const results = (await page.evaluate('axe.run(document)')) as {
    passes: object[];
    violations: { id: string; nodes: { html: string }[] }[];
  };
  expect(results.passes.length).toBeGreaterThan(5);
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

test('data comes in, goes out and comes back, open to everybody, in light and dark', async () => {
  for (const dark of [false, true]) {
    const driver = await launch('chromium', { dark });
    try {
      await walkDataPage(driver, async (page, step) => {
        expect(await findBarriers(page), step).toEqual([]);
        if (process.env.FIFTEEN_SHOTS) await page.screenshot(`${process.env.FIFTEEN_SHOTS}/${dark}-${step}.png`);
      });
    } finally {
      await driver.close();
    }
  }
});
