import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Driver } from '../e2e/driver';
import { launch } from '../e2e/launch';
import type { BrowserKind } from '../run/find-browser';
import { findFaults, type Plan, simulate } from './simulate';
import { soakFolder } from './soak-folder';

/** Lives some weeks in a browser: every reminder that was due was told, none twice. */
export function testSimulation(kind: BrowserKind, plan: Omit<Plan, 'seed'>): void {
  let driver: Driver;
  beforeAll(async () => {
    driver = await launch(kind, { extension: soakFolder(kind === 'chromium' ? 'chrome-mv3' : 'firefox-mv3') });
  });
  afterAll(() => driver?.close());

  test(`${plan.days} days for ${plan.people} people in ${kind}: told is what was due`, async () => {
    const seed = Date.now() % 1_000_000;
    const diary = await simulate(driver, { ...plan, seed });
    console.log(`${kind}, seed ${seed}: ${JSON.stringify(diary.counts)}`);
    expect(findFaults(diary), `seed ${seed}`).toEqual([]);
    expect(diary.counts.digests).toBeGreaterThan(plan.days / 4);
    expect(diary.counts.cutLooks).toBe(plan.kills);
  });
}
