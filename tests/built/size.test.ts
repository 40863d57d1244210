import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findAllScripts, findFirstScripts, sizeOf } from './find-script-size';
import { listPackage, targets } from './read-package';

const KIB = 1_024;

/** Bytes, gzipped: what pages may load before they show anything. Room for a little more than they do. */
const firstLoads: [string, number][] = [
  ['popup.html', 156 * KIB],
  ['sidepanel.html', 155 * KIB],
  ['dashboard.html', 160 * KIB],
  ['welcome.html', 158 * KIB],
];
/** Bytes, gzipped: what the popup may load in all in English, and what worker and content scripts may cost. */
const all: [string, number][] = [
  ['popup.html', 275 * KIB],
  ['remembered.js', 4 * KIB],
  ['background.js', 60 * KIB],
  ['content-scripts/profile.js', 10_000],
  ['content-scripts/older-profile.js', 10_000],
  ['content-scripts/composer.js', 4 * KIB],
];
/** The words of one language: what is said about letters, or the points of the method. */
const words = /^chunks\/(?:remark|point)-words-/;
const mostWords = 5 * KIB;

describe.each(targets)('%s', (target) => {
  test.each(firstLoads)('%s loads no more than %i bytes of script at first', (entry, budget) => {
    keepTo(budget, sizeOf(target, findFirstScripts(target, entry)), `${target} ${entry}, at first`);
  });

  test.each(all)('%s loads no more than %i bytes of script', (entry, budget) => {
    const files = findAllScripts(target, entry).filter((file) => !words.test(file));
    keepTo(budget, sizeOf(target, files), `${target} ${entry}`);
  });

  test('the words of the method are a chunk a language, and no page loads them at first', () => {
    const files = listPackage(target).filter((file) => words.test(file));
    expect(files.length).toBe(2 * (readdirSync('public/locales').length - 1));
    for (const file of files) keepTo(mostWords, sizeOf(target, [file]), `${target} ${file}`);
    for (const [page] of firstLoads)
      expect(findFirstScripts(target, page).filter((file) => words.test(file))).toEqual([]);
    const later = findAllScripts(target, 'popup.html').filter((file) => words.test(file));
    expect(later.filter((file) => !file.includes('remark'))).toEqual([]);
    expect(later.length).toBe(files.length / 2);
  });
});

function keepTo(budget: number, size: number, what: string): void {
  console.log(`${what}: ${size} of ${budget} bytes`);
  expect(size).toBeGreaterThan(0);
  expect(size).toBeLessThanOrEqual(budget);
}
