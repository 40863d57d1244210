import { describe, expect, test } from 'vitest';
import { findAllScripts, findFirstScripts, sizeOf } from './find-script-size';
import { targets } from './read-package';

const KIB = 1_024;

/** Bytes, gzipped: what pages may load before they show anything. Room for a little more than they do. */
const firstLoads: [string, number][] = [
  ['popup.html', 152 * KIB],
  ['sidepanel.html', 154 * KIB],
  ['dashboard.html', 155 * KIB],
  ['welcome.html', 158 * KIB],
];
/** Bytes, gzipped: what the popup may load in all, and what worker and content scripts may cost. */
const all: [string, number][] = [
  ['popup.html', 262 * KIB],
  ['background.js', 60 * KIB],
  ['content-scripts/profile.js', 10_000],
  ['content-scripts/older-profile.js', 10_000],
  ['content-scripts/composer.js', 4 * KIB],
];

describe.each(targets)('%s', (target) => {
  test.each(firstLoads)('%s loads no more than %i bytes of script at first', (entry, budget) => {
    keepTo(budget, sizeOf(target, findFirstScripts(target, entry)), `${target} ${entry}, at first`);
  });

  test.each(all)('%s loads no more than %i bytes of script', (entry, budget) => {
    keepTo(budget, sizeOf(target, findAllScripts(target, entry)), `${target} ${entry}`);
  });
});

function keepTo(budget: number, size: number, what: string): void {
  console.log(`${what}: ${size} of ${budget} bytes`);
  expect(size).toBeGreaterThan(0);
  expect(size).toBeLessThanOrEqual(budget);
}
