import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onSweepRequested, requestSweep } from '@/lib/platform/sweep-request';

const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage');

beforeEach(() => {
  vi.useFakeTimers();
  send.mockReset();
});
afterEach(() => void vi.useRealTimers());

/** How often a page asks, where the worker answers so, one answer after the other. */
async function tries(...answers: (() => Promise<unknown>)[]): Promise<number> {
  for (const answer of answers) send.mockImplementationOnce(answer);
  send.mockRejectedValue(new Error('Could not establish connection'));
  const request = requestSweep();
  await vi.runAllTimersAsync();
  await request;
  return send.mock.calls.length;
}

test('a worker that answers is asked once', async () => {
  expect(await tries(async () => 'swept')).toBe(1);
});

test('a worker that ended while it was asked is asked again', async () => {
  expect(await tries(() => Promise.reject(new Error('the channel closed')))).toBe(3);
});

test('no answer at all is none', async () => {
  expect(
    await tries(
      async () => undefined,
      async () => 'swept',
    ),
  ).toBe(2);
});

test('the worker answers when its sweep is over, and leaves other messages alone', async () => {
  const listen = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener');
  let end = () => {};
  const sweep = new Promise<void>((resolve) => {
    end = resolve;
  });
  onSweepRequested(() => sweep);
  const [listener] = listen.mock.calls[0] ?? [];
  const answer = vi.fn();
  const hear = (message: string) => listener?.(message, {}, answer);
  expect(hear('settle')).toBeFalsy();
  expect(hear('sweep')).toBe(true);
  await vi.runAllTimersAsync();
  expect(answer).not.toHaveBeenCalled();
  end();
  await vi.runAllTimersAsync();
  expect(answer).toHaveBeenCalledExactlyOnceWith('swept');
});
