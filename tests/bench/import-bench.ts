import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTool } from '../run/run-command';
import type { ImportTimes } from '../soak/bench';
import { openBench } from '../soak/open-bench';

/** People and messages of each run: 30,000 connections are LinkedIn's limit (LINKEDIN.md 5). */
const sizes = process.env.FIFTEEN_BENCH
  ? [JSON.parse(process.env.FIFTEEN_BENCH)]
  : [
      { people: 30_000, messages: 100_000 },
      { people: 100_000, messages: 0 },
    ];

/** What the first run, of LinkedIn's limit, may cost: times of the plain writing, ms, MB. */
const budget = { ratio: 1.5, longestTaskMs: 50, heapMb: 300 };

/** Measures imports in real Chromium, and prints them as a table and as JSON. Returns whether the first keeps to its budget. */
export async function benchImport(): Promise<boolean> {
  const built = await runTool('wxt', ['build', 'tests/soak']);
  if (!built.ok) throw new Error(built.output);
  const profile = mkdtempSync(join(tmpdir(), 'fifteen-bench-'));
  const runs: (ImportTimes & { ratio: number })[] = [];
  try {
    for (const { people, messages } of sizes) {
      const { browser, page } = await openBench(profile);
      const times = (await page.evaluate(`bench.importExport(${people}, ${messages})`)) as ImportTimes;
      const use = (await page.evaluate('bench.useEverything()')) as Record<string, number>;
      await browser.close();
      const ratio = Math.round(((times.lookMs + times.writeMs) / times.plainMs) * 100) / 100;
      runs.push({ ...times, ratio, ...use });
    }
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  console.table(runs);
  console.log(JSON.stringify(runs));
  const [first] = runs;
  if (!first) return false;
  const { ratio, longestTaskMs, heapMb } = first;
  return ratio <= budget.ratio && longestTaskMs <= budget.longestTaskMs && (heapMb ?? 0) <= budget.heapMb;
}
