import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readPageInTab } from '@/lib/platform/active-tab';
import type { PageReading } from '@/lib/schema/page-reading';

const reading: PageReading = {
  layout: 'sdui',
  notAProfile: null,
  publicId: 'ines-falkenrath',
  fullName: { id: 'heading', value: 'Ines Falkenrath' },
  reason: 'absent',
  late: ['experience'],
  found: { headline: { id: 'line', value: 'Clinical data lead' } },
};
const executeScript = vi.fn();
beforeEach(() => {
  executeScript.mockReset();
  Object.assign(fakeBrowser.scripting, { executeScript });
});

test('returns what the page gave when it is a reading', async () => {
  executeScript.mockResolvedValueOnce([{ result: reading }]);
  expect(await readPageInTab(1)).toEqual(reading);
});

test('asks the older layouts only where the first script knows none of the page', async () => {
  const nothing = { ...reading, layout: null, fullName: null, reason: 'not-understood', found: {} };
  const older = { ...reading, layout: 'ember' };
  executeScript.mockResolvedValueOnce([{ result: nothing }]).mockResolvedValueOnce([{ result: older }]);
  expect(await readPageInTab(1)).toEqual(older);
  const files = executeScript.mock.calls.map(([what]) => what.files[0]);
  expect(files).toEqual(['/content-scripts/profile.js', '/content-scripts/older-profile.js']);
});

test.each([
  ['a person', reading],
  ['a page that is on its way', { ...reading, fullName: null, reason: 'not-loaded', found: {} }],
  ['a sign-in wall', { ...reading, layout: null, notAProfile: 'authwall', fullName: null, found: {} }],
])('runs one script on %s', async (_, result) => {
  executeScript.mockResolvedValueOnce([{ result }]);
  expect(await readPageInTab(1)).toEqual(result);
  expect(executeScript).toHaveBeenCalledOnce();
});

test.each([
  ['nothing', undefined],
  ['a number', 7],
  ['a name that is an object', { ...reading, fullName: { toString: 'evil' } }],
  ['a name of a million characters', { ...reading, fullName: { id: 'a', value: 'x'.repeat(1_000_000) } }],
  ['a hundred thousand contacts', { ...reading, found: { mutualNames: { id: 'a', value: Array(100_000).fill('') } } }],
])('refuses %s from a page', async (_, result) => {
  executeScript.mockResolvedValueOnce([{ result }]);
  expect(await readPageInTab(1)).toBe('unreadable');
});

test('says that there is no access when the browser refuses the tab', async () => {
  executeScript.mockRejectedValueOnce(new Error('Cannot access contents of the page'));
  expect(await readPageInTab(1)).toBe('no-access');
});
