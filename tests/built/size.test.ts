import { describe, expect, test } from 'vitest';
import { findScriptSize } from './find-script-size';
import { targets } from './read-package';

/** KiB, gzipped: what a page, the worker and the content script may cost before somebody decides that they may. */
const budgets: [string, number][] = [
  ['popup.html', 160],
  ['background.js', 60],
  ['content-scripts/profile.js', 10],
];

describe.each(targets)('%s', (target) => {
  test.each(budgets)('%s loads no more than %i KiB of script', (entry, budget) => {
    const size = findScriptSize(target, entry);
    console.log(`${target} ${entry}: ${(size / 1024).toFixed(1)} of ${budget} KiB`);
    expect(size).toBeGreaterThan(0);
    expect(size / 1024).toBeLessThanOrEqual(budget);
  });
});
