import { expect, test } from 'vitest';
import { createLatestWriter } from '@/lib/ui/latest-writer';

/** A disk that takes its time, and says what reached it. */
function slowDisk() {
  const written: string[] = [];
  const save = createLatestWriter(async (value: string) => {
    await new Promise((done) => setTimeout(done, 2));
    if (value === 'bad') throw new Error('full');
    written.push(value);
  });
  return { written, save };
}

test('of fast keystrokes the first and the newest are written, in order', async () => {
  const { written, save } = slowDisk();
  await Promise.all(['n', 'no', 'not', 'note', 'notes'].map(save));
  expect(written).toEqual(['n', 'notes']);
});

test('a failure is told, and the next value is written all the same', async () => {
  const { written, save } = slowDisk();
  await expect(save('bad')).rejects.toThrow('full');
  await save('good');
  expect(written).toEqual(['good']);
});
