import { expect, test } from 'vitest';
import { createAutosave } from '@/lib/ui/autosave';

test('one write at a time, and the newest is kept', async () => {
  const written: string[] = [];
  const finish: (() => void)[] = [];
  const save = createAutosave<string>(async (value) => {
    written.push(value);
    await new Promise<void>((resolve) => finish.push(resolve));
  });
  const settled = save('a');
  void save('ab');
  void save('abc');
  expect(written).toEqual(['a']);
  finish.shift()?.();
  await Promise.resolve();
  await new Promise((resolve) => setTimeout(resolve));
  expect(written).toEqual(['a', 'abc']);
  finish.shift()?.();
  await settled;
  void save('d');
  expect(written).toEqual(['a', 'abc', 'd']);
});
