import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ensureHourlyAlarm, ensureNextAlarm } from '@/lib/platform/alarms';

const now = Date.UTC(2026, 10, 23, 8, 20);
const minute = 60_000;
const create = vi.spyOn(fakeBrowser.alarms, 'create');

beforeEach(async () => {
  fakeBrowser.reset();
  create.mockClear();
});

/** What became of an hourly alarm that was set to ring `inMinutes` from now. */
async function keeps(inMinutes: number, periodInMinutes = 60): Promise<boolean> {
  await fakeBrowser.alarms.create('sweep', { when: now + inMinutes * minute, periodInMinutes });
  create.mockClear();
  await ensureHourlyAlarm(now, now + 40 * minute);
  return create.mock.calls.length === 0;
}

test('an hourly alarm that was lost is there again', async () => {
  await ensureHourlyAlarm(now, now + 40 * minute);
  expect(create).toHaveBeenCalledExactlyOnceWith('sweep', { when: now + 40 * minute, periodInMinutes: 60 });
});

test.each([
  ['within the hour', 40, 60, true],
  ['just now', 0, 60, true],
  ['in an hour', 60, 60, true],
  ['next month, by a clock that was wrong', 40_000, 60, false],
  ['long ago, by a clock that was wrong', -600, 60, false],
  ['with the period of an earlier version', 40, 30, false],
])('an hourly alarm that rings %s', async (_, inMinutes, period, isKept) => {
  expect(await keeps(inMinutes, period)).toBe(isKept);
});

test.each([
  ['to the same moment', 0, true],
  ['by the browser to half a minute later', 0.5, true],
  ['too late', 5, false],
  ['too early', -5, false],
])('the next alarm, set %s', async (_, minutesOff, isKept) => {
  await fakeBrowser.alarms.create('next', { when: now + (60 + minutesOff) * minute });
  create.mockClear();
  await ensureNextAlarm(now + 60 * minute);
  expect(create.mock.calls.length === 0).toBe(isKept);
});
