import { expect, it } from 'vitest';
import { takeawayOf } from '@/lib/message/facts/notes';

it.each([
  [
    'Her first try failed. Go to the wards before the database. She likes running.',
    'go to the wards before the database',
  ],
  ['- Learn SQL last, not first\n- I was nervous', 'learn SQL last, not first'],
  ['She was tired. He left. I talked too much.', undefined],
  ['ok', undefined],
  ['Warm, quick, likes hills. Ask the night staff.', 'ask the night staff'],
  ['', undefined],
  [undefined, undefined],
])('of %j takes %j', (notes, takeaway) => {
  expect(takeawayOf(notes)[0]?.text).toBe(takeaway);
});

it('shortens a long line and stays quick on hostile notes', () => {
  const started = performance.now();
  for (const bit of ['count what the night staff count, ', '. ', 'a', '\n- '])
    for (const { text } of takeawayOf(bit.repeat(30_000))) expect(text.length).toBeLessThanOrEqual(110);
  expect(performance.now() - started).toBeLessThan(500);
});
