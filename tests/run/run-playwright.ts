import { findBrowser } from './find-browser';
import { readReport, reportFor } from './report-file';
import { runTool } from './run-command';
import type { StageResult } from './run-stages';

/** Of Playwright's JSON report, what is counted. No test is tried again, so none is flaky. */
interface Report {
  stats: { expected: number; unexpected: number; skipped: number };
}

/** Runs Playwright with one of the configurations under tests/ and counts its tests. */
export async function runPlaywright(config: string): Promise<StageResult> {
  const report = reportFor(config);
  const { ok, output } = await runTool('playwright', ['test', `--config=tests/${config}`, '--reporter=dot,json'], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    CHROMIUM: findBrowser('chromium') ?? '',
  });
  const stats = readReport<Report>(report)?.stats;
  if (!stats) return { passed: 0, failed: 1, output };
  const { expected, unexpected, skipped } = stats;
  const broken = !ok || expected === 0;
  return { passed: expected, failed: broken ? Math.max(1, unexpected) : unexpected, skipped, output };
}
