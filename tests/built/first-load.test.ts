import { describe, expect, test } from 'vitest';
import { findFirstScripts } from './find-script-size';
import { listPackage, readPackaged, targets } from './read-package';

/** Words that only the code of the charts holds: an error of the library, and a class of each of our two figures. */
const chartMarks = ['circular link', 'flow-strand', 'weeks-conversations'];

describe.each(targets)('%s', (target) => {
  const holding = (files: readonly string[], mark: string) =>
    files.filter((file) => file.endsWith('.js') && readPackaged(target, file).toString('utf8').includes(mark));

  test('the dashboard and the popup load no chart before anybody looks at one', () => {
    for (const mark of chartMarks) expect(holding(listPackage(target), mark), `a chart with ${mark}`).not.toEqual([]);
    for (const page of ['dashboard.html', 'popup.html']) {
      const first = findFirstScripts(target, page);
      expect(first.length).toBeGreaterThan(2);
      for (const mark of chartMarks) expect(holding(first, mark), `${mark} in ${page}`).toEqual([]);
    }
  });

  test('the dashboard loads none of its pages before its frame', () => {
    const pages = ['people-page', 'conversation-place', 'insights-page', 'data-page'];
    const all = listPackage(target).filter((file) => pages.some((page) => file.includes(`chunks/${page}`)));
    expect(all.length).toBeGreaterThanOrEqual(pages.length);
    const first = findFirstScripts(target, 'dashboard.html');
    expect(first.filter((file) => all.includes(file))).toEqual([]);
  });
});
