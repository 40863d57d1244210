import { expect, test } from 'vitest';
import { launch } from '../e2e/launch';
import { type Surface, sleep } from '../e2e/surface';
import type { BrowserKind } from '../run/find-browser';
import type { Bench, Group } from './bench';
import { soakFolder } from './soak-folder';

const benchPage = 'import-bench.html';

/** Kills a browser at random moments while events are recorded, and looks at what is there after each restart. */
export function testKills(kind: BrowserKind, kills: number): void {
  test(`after each of ${kills} SIGKILLs of ${kind} every acknowledged event is there, and no group is half`, {
    timeout: kills * 60_000,
  }, async () => {
    const driver = await launch(kind, { extension: soakFolder(kind === 'chromium' ? 'chrome-mv3' : 'firefox-mv3') });
    const acknowledged: Group[] = [];
    let unacknowledged = 0;
    try {
      for (let kill = 0; kill < kills; kill += 1) {
        const page = await driver.openPage(benchPage);
        await waitForBench(page);
        await page.evaluate(`void bench.recordUntilKilled(${kill * 1_000_000})`);
        acknowledged.push(...(await watch(page)));
        await driver.kill();

        const after = await driver.openPage(benchPage);
        await waitForBench(after);
        const found = (await after.evaluate('bench.readGroups()')) as Awaited<ReturnType<Bench['readGroups']>>;
        await after.close();
        const ids = new Set(found.ids);
        const lost = acknowledged.filter((group) => !group.ids.every((id) => ids.has(id)));
        expect(lost, `lost after kill ${kill}`).toEqual([]);
        expect(halfGroups(found.ids), `half after kill ${kill}`).toEqual([]);
        expect([found.unowned, found.unindexed]).toEqual([0, 0]);
        unacknowledged = ids.size / 3 - acknowledged.length;
      }
    } finally {
      await driver.close();
    }
    console.log(
      `${kind}: ${kills} kills, ${acknowledged.length} groups acknowledged, ${unacknowledged} not seen in time`,
    );
    expect(acknowledged.length).toBeGreaterThanOrEqual(kills * fewest);
  });
}

/** So many groups are acknowledged before each kill, at the least. */
const fewest = 3;

/** Returns the groups that were acknowledged within a random time after the first few, all that was seen of them. */
async function watch(page: Surface): Promise<Group[]> {
  let seen: Group[] = [];
  const latest = Date.now() + 20_000;
  let until = Number.POSITIVE_INFINITY;
  while (Date.now() < until) {
    if (Date.now() > latest) throw new Error('nothing was recorded');
    seen = (await page.evaluate('bench.acknowledged')) as Group[];
    if (seen.length >= fewest && until === Number.POSITIVE_INFINITY) until = Date.now() + Math.random() * 700;
  }
  return seen;
}

async function waitForBench(page: Surface): Promise<void> {
  for (const until = Date.now() + 20_000; !(await page.evaluate('Boolean(globalThis.bench)')); await sleep(50)) {
    if (Date.now() > until) throw new Error('the bench did not start');
  }
}

/** The groups of which some events are there and others aren't. */
function halfGroups(ids: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const id of ids) {
    const [group = ''] = id.split('-');
    counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count !== 3).map(([group]) => group);
}
