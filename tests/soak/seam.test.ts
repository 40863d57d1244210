import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { extensionFolder } from '../e2e/extension-folder';
import { clockName } from './simulated-clock';
import { soakFolder } from './soak-folder';

/** What the test build has and the shipped one must not: the clock that can be set, the page, the answer of the worker. */
const traces = [clockName, 'settle', 'desk'];

/** The traces that are somewhere in a package: in a file's name or its text. */
function findTraces(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const texts = entries
    .filter(({ name }) => /\.(js|html|json)$/.test(name))
    .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'));
  const names = entries.map(({ parentPath, name }) => join(parentPath, name).slice(folder.length));
  return traces.filter((trace) =>
    trace === 'desk'
      ? names.some((name) => /(^|\/)desk[-.]/.test(name))
      : texts.some((text) => new RegExp(`['"\`]${trace}['"\`]`).test(text)),
  );
}

describe.each(['chrome-mv3', 'firefox-mv3'] as const)('%s', (target) => {
  test('the shipped package has no trace of the clock that tests set', () => {
    expect(findTraces(extensionFolder(target))).toEqual([]);
  });

  test('the test build has, so that the search above can find it', () => {
    expect(findTraces(soakFolder(target))).toEqual([clockName, 'settle', 'desk']);
  });
});
