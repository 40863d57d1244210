import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readProfileInTab } from '@/lib/platform/active-tab';
import { makeProfile } from '@/tests/fixtures/profile';

const executeScript = vi.fn();
beforeEach(() => {
  Object.assign(fakeBrowser.scripting, { executeScript });
});

test('returns what the page gave when it is a profile record', async () => {
  executeScript.mockResolvedValueOnce([{ result: makeProfile() }]);
  expect(await readProfileInTab(1)).toEqual(makeProfile());
});

test.each([
  ['nothing', undefined],
  ['a number', 7],
  ['a name that is an object', { ...makeProfile(), fullName: { toString: 'evil' } }],
  ['a name of a million characters', { ...makeProfile(), fullName: 'x'.repeat(1_000_000) }],
  ['a hundred thousand jobs', { ...makeProfile(), experience: Array(100_000).fill({}) }],
])('refuses %s from a page', async (_, result) => {
  executeScript.mockResolvedValueOnce([{ result }]);
  expect(await readProfileInTab(1)).toBe('unreadable');
});

test('says that there is no access when the browser refuses the tab', async () => {
  executeScript.mockRejectedValueOnce(new Error('Cannot access contents of the page'));
  expect(await readProfileInTab(1)).toBe('no-access');
});
