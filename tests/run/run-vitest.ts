import { readReport, reportFor } from './report-file';
import { runTool } from './run-command';
import type { StageResult } from './run-stages';

/** Of vitest's JSON report, what is counted. */
interface Report {
  success: boolean;
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
}

/** Runs vitest with one of the configurations under tests/ and counts its tests. */
export async function runVitest(config: string): Promise<StageResult> {
  const report = reportFor(config);
  const { ok, output } = await runTool('vitest', [
    'run',
    `--config=tests/${config}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  const counted = readReport<Report>(report);
  if (!counted) return { passed: 0, failed: 1, output };
  const { numPassedTests, numFailedTests, numPendingTests } = counted;
  // A file that can't be loaded fails no test of its own, and no test at all is no success.
  const broken = !ok || !counted.success || numPassedTests === 0;
  const failed = broken ? Math.max(1, numFailedTests) : numFailedTests;
  return { passed: numPassedTests, failed, skipped: numPendingTests, output };
}
