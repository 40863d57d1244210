import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Bench, Group } from './bench';
import { openBench } from './open-bench';

/** FIFTEEN_KILLS=50 for the long run. */
const kills = Number(process.env.FIFTEEN_KILLS ?? 5);

test(`after each of ${kills} SIGKILLs every acknowledged event is there, and no group is half`, {
  timeout: kills * 30_000,
}, async () => {
  const profile = mkdtempSync(join(tmpdir(), 'fifteen-kills-'));
  const acknowledged: Group[] = [];
  let unacknowledged = 0;
  try {
    for (let kill = 0; kill < kills; kill += 1) {
      const { browser, page } = await openBench(profile);
      await page.exposeFunction('acknowledge', (group: Group) => void acknowledged.push(group));
      const before = acknowledged.length;
      const from = kill * 1_000_000;
      page.evaluate(`void bench.recordUntilKilled(${from})`).catch(() => {});
      await waitFor(() => acknowledged.length > before);
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 700));
      browser.process()?.kill('SIGKILL');
      await new Promise((resolve) => browser.once('disconnected', resolve));

      const after = await openBench(profile);
      const found = (await after.page.evaluate('bench.readGroups()')) as Awaited<ReturnType<Bench['readGroups']>>;
      await after.browser.close();
      const ids = new Set(found.ids);
      const lost = acknowledged.filter((group) => !group.ids.every((id) => ids.has(id)));
      expect(lost, `lost after kill ${kill}`).toEqual([]);
      expect(halfGroups(found.ids), `half after kill ${kill}`).toEqual([]);
      expect([found.unowned, found.unindexed]).toEqual([0, 0]);
      unacknowledged = ids.size / 3 - acknowledged.length;
    }
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  console.log(`${kills} kills, ${acknowledged.length} groups acknowledged, ${unacknowledged} written and not yet told`);
  expect(acknowledged.length).toBeGreaterThan(kills * 2);
});

/** The groups of which some events are there and others aren't. */
function halfGroups(ids: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const id of ids) {
    const [group = ''] = id.split('-');
    counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count !== 3).map(([group]) => group);
}

async function waitFor(condition: () => boolean): Promise<void> {
  for (const until = Date.now() + 20_000; !condition(); await new Promise((resolve) => setTimeout(resolve, 5))) {
    if (Date.now() > until) throw new Error('nothing was recorded');
  }
}
