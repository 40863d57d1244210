import { ensureBrowsers } from './ensure-browsers';
import { lintAddOn } from './lint-add-on';
import { type Outcome, runCommand, runTool } from './run-command';
import { runPlaywright } from './run-playwright';
import type { Stage, StageResult } from './run-stages';
import { runVitest } from './run-vitest';

/** A check without tests of its own counts as one. */
async function check(...commands: (() => Promise<Outcome>)[]): Promise<StageResult> {
  let output = '';
  for (const command of commands) {
    const outcome = await command();
    output += outcome.output;
    if (!outcome.ok) return { passed: 0, failed: 1, output };
  }
  return { passed: 1, failed: 0, output };
}

/** Everything that `npm test` runs. The order is that of starting, the long way to the browsers first. */
export const stages: readonly Stage[] = [
  { name: 'prepare', after: [], run: () => check(() => runTool('wxt', ['prepare'])) },
  { name: 'browsers', after: [], run: () => check(ensureBrowsers) },
  {
    name: 'build for both',
    after: ['prepare'],
    run: () =>
      check(
        () => runTool('wxt', ['build']),
        () => runTool('wxt', ['build', '-b', 'firefox', '--mv3']),
      ),
  },
  { name: 'types', after: ['prepare'], run: () => check(() => runTool('tsc', ['--noEmit'])) },
  { name: 'format and lint', after: [], run: () => check(() => runTool('biome', ['check', '.'])) },
  {
    name: 'end to end in Chromium',
    after: ['build for both', 'browsers'],
    run: () => runVitest('e2e/chromium/vitest.config.ts'),
  },
  {
    name: 'end to end in Firefox',
    after: ['build for both', 'browsers'],
    run: () => runVitest('e2e/firefox/vitest.config.ts'),
  },
  {
    name: 'every screen in Chromium',
    after: ['prepare', 'browsers'],
    run: () => runPlaywright('gallery/playwright.config.ts'),
  },
  { name: 'unit and architecture', after: ['prepare'], run: () => runVitest('vitest.config.ts') },
  {
    name: 'build with a clock to set',
    after: ['build for both'],
    run: () =>
      check(
        () => runTool('wxt', ['build', 'tests/soak']),
        () => runTool('wxt', ['build', 'tests/soak', '-b', 'firefox', '--mv3']),
      ),
  },
  {
    name: 'a short simulated life',
    after: ['build with a clock to set', 'browsers'],
    run: () => runVitest('soak/vitest.config.ts'),
  },
  { name: 'manifest and size', after: ['build for both'], run: () => runVitest('built/vitest.config.ts') },
  {
    name: 'a release, built twice',
    after: ['prepare'],
    run: () => check(() => runCommand('node', ['tests/run/release.mjs', '--draft'])),
  },
  { name: 'add-on linter', after: ['build for both'], run: lintAddOn },
  { name: 'unused code', after: ['prepare'], run: () => check(() => runTool('knip', [])) },
];
