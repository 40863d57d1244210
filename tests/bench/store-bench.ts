import { loadavg } from 'node:os';
import { launch } from '../e2e/launch';
import { runTool } from '../run/run-command';
import { soakFolder } from '../soak/soak-folder';
import type { Figures } from './measure';
import type { Size } from './seed-database';

/** Milliseconds allowed with 30,000 people. */
const budgets: Figures = { sweep: 50, today: 100, keystroke: 16, record: 20 };
const large: Size = { people: 30_000, events: 100_000, due: 40 };
const sizes: Size[] = [{ people: 300, events: 1_000, due: 40 }, large, { ...large, due: 200 }];
const rounds = 25;

/** Measures in Chromium and prints a table. Returns whether the large database keeps to the budgets. */
export async function bench(): Promise<boolean> {
  const built = await runTool('wxt', ['build', 'tests/soak']);
  if (!built.ok) throw new Error(built.output);
  const driver = await launch('chromium', { extension: soakFolder('chrome-mv3') });
  let isWithin = true;
  try {
    const page = await driver.openPage('bench.html');
    for (const size of sizes) {
      const figures = await page.run(
        async (_root, given) => {
          const { bench } = globalThis as unknown as { bench: (size: Size, rounds: number) => Promise<Figures> };
          return bench(given.size, given.rounds);
        },
        { size, rounds },
      );
      const cells = Object.entries(figures).map(([name, time]) => `${name} ${time.toFixed(1)} ms`);
      console.log(`${size.people} people, ${size.events} events, ${size.due} due: ${cells.join(', ')}`);
      const slow = (Object.keys(budgets) as (keyof Figures)[]).filter((name) => figures[name] > budgets[name]);
      if (size === large && slow.length > 0) isWithin = false;
    }
  } finally {
    await driver.close();
  }
  console.log(
    `medians of ${rounds}; load of the machine ${loadavg()[0]?.toFixed(1)}; allowed: ${JSON.stringify(budgets)}`,
  );
  return isWithin;
}
