import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createQueue } from '@/lib/background/create-queue';

const report = vi.fn();
// Browsers have it, Node has not.
beforeEach(() => void vi.stubGlobal('reportError', report));
afterEach(() => void vi.unstubAllGlobals());

/** Work that writes down when it begins and ends, and ends when it is told to. */
function workInto(seen: string[], name: string) {
  let end = () => {};
  const toldToEnd = new Promise<void>((resolve) => {
    end = resolve;
  });
  const work = async () => {
    seen.push(`${name} begins`);
    await toldToEnd;
    seen.push(`${name} ends`);
  };
  return { work, end };
}

test('one after the other; what runs beside begins at once, and all that comes after waits for it', async () => {
  const seen: string[] = [];
  const { run, runBeside, settled } = createQueue();
  const sweep = workInto(seen, 'sweep');
  const click = workInto(seen, 'click');
  run(sweep.work);
  runBeside(click.work);
  run(async () => void seen.push('last'));
  await Promise.resolve();
  expect(seen.toSorted()).toEqual(['click begins', 'sweep begins']);
  sweep.end();
  await new Promise((resolve) => setTimeout(resolve));
  expect(seen.slice(2)).toEqual(['sweep ends']);
  click.end();
  await settled();
  expect(seen.slice(2)).toEqual(['sweep ends', 'click ends', 'last']);
});

test('what runs beside comes one after the other, too', async () => {
  const seen: string[] = [];
  const { runBeside, settled } = createQueue();
  const first = workInto(seen, 'first');
  runBeside(first.work);
  runBeside(async () => void seen.push('second'));
  await new Promise((resolve) => setTimeout(resolve));
  expect(seen).toEqual(['first begins']);
  first.end();
  await settled();
  expect(seen).toEqual(['first begins', 'first ends', 'second']);
});

test('what fails is reported, and what follows happens all the same', async () => {
  const seen: string[] = [];
  const { run, runBeside, settled } = createQueue();
  const fail = () => Promise.reject(new Error('no tab'));
  runBeside(fail);
  run(fail);
  run(async () => void seen.push('last'));
  await settled();
  expect(seen).toEqual(['last']);
  expect(report).toHaveBeenCalledTimes(2);
});
