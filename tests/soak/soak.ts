import { launch } from '../e2e/launch';
import type { BrowserKind } from '../run/find-browser';
import { runTool } from '../run/run-command';
import { findFaults, type Plan, simulate } from './simulate';
import { soakFolder } from './soak-folder';

/** The whole year in Chromium, and a shorter one in Firefox, where ending the event page and restarting take longer. */
const plans: { kind: BrowserKind; plan: Omit<Plan, 'seed'> }[] = [
  { kind: 'chromium', plan: { people: 200, days: 365, kills: 150, restarts: 12 } },
  { kind: 'firefox', plan: { people: 200, days: 120, kills: 20, restarts: 4 } },
];

/**
 * Composes many letters, builds the test builds, lives the simulated years, kills the browsers while they record, and prints what came of it. Returns
 * whether all reminders held and nothing acknowledged was lost.
 */
export async function soak(seed: number, only?: string): Promise<boolean> {
  let isSound = only === undefined ? await composeMany() : true;
  for (const { kind, plan } of plans.filter((one) => only === undefined || one.kind === only)) {
    const target = kind === 'chromium' ? 'chrome-mv3' : 'firefox-mv3';
    const built = await runTool('wxt', [
      'build',
      'tests/soak',
      ...(kind === 'firefox' ? ['-b', 'firefox', '--mv3'] : []),
    ]);
    if (!built.ok) throw new Error(built.output);
    const started = Date.now();
    const driver = await launch(kind, { extension: soakFolder(target) });
    try {
      const diary = await simulate(driver, { ...plan, seed });
      const faults = findFaults(diary);
      const sum = (counts: Record<string, number>) => Object.values(counts).reduce((total, count) => total + count, 0);
      console.log(`${kind}, seed ${seed}: ${plan.days} days, ${plan.people} people, ${plan.restarts} restarts`);
      console.log(JSON.stringify(diary.counts));
      console.log(
        `told ${sum(diary.told)}, due ${sum(diary.expected.must)} (and ${sum(diary.expected.may)} looks cut off ` +
          `that may have told one); faults: ${faults.length}; ${Math.round((Date.now() - started) / 1000)} s`,
      );
      for (const fault of faults.slice(0, 20)) console.log(`  ${fault}`);
      if (faults.length > 0) isSound = false;
    } finally {
      await driver.close();
    }
  }
  return (await killFiftyTimes()) && isSound;
}

/** Kills each browser while events are recorded, Firefox less often, and prints what came of it. */
async function killFiftyTimes(): Promise<boolean> {
  const config = '--config=tests/soak/vitest.config.ts';
  const { ok, output } = await runTool('vitest', ['run', config, 'kills'], { FIFTEEN_KILLS: '50' });
  const lines = output.split('\n').filter((line) => /kills,|lost|half/.test(line));
  console.log(ok ? lines.join('\n') : output);
  return ok;
}

/** Every property of a composed letter, with all the people that `npm test` has no time for. */
async function composeMany(): Promise<boolean> {
  const tests = ['run', '--config', 'tests/vitest.config.ts', 'tests/unit/message', 'tests/unit/guidance'];
  const ran = await runTool('vitest', tests, { FIFTEEN_DEEP: '1' });
  console.log(ran.output);
  return ran.ok;
}
