import { describe, expect, test } from 'vitest';
import { findScriptSize } from './find-script-size';
import { targets } from './read-package';

/**
 * KiB, gzipped: what a page, the worker and the content scripts may cost before somebody decides that they may. The aims are
 * 160 for the popup and 10 for the script that reads; these hold the line until they are reached.
 */
const budgets: [string, number][] = [
  ['popup.html', 265],
  ['background.js', 60],
  ['content-scripts/profile.js', 11],
  ['content-scripts/composer.js', 4],
];

describe.each(targets)('%s', (target) => {
  test.each(budgets)('%s loads no more than %i KiB of script', (entry, budget) => {
    const size = findScriptSize(target, entry);
    console.log(`${target} ${entry}: ${(size / 1024).toFixed(1)} of ${budget} KiB`);
    expect(size).toBeGreaterThan(0);
    expect(size / 1024).toBeLessThanOrEqual(budget);
  });
});
