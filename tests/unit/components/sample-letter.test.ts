import { expect, test } from 'vitest';
import { sampleLetter, sampleParts } from '@/components/welcome/sample-letter';
import { review } from '@/lib/guidance/review';

test('the letter on the page of welcome is what it says: a note with all its parts, and nothing to look at', () => {
  const limit = 200;
  const context = {
    moment: 'request',
    channel: 'note',
    limit,
    firstName: 'Nora',
    fullName: 'Nora Vestergaard',
  } as const;
  expect(review(sampleLetter, context)).toEqual({ findings: [], parts: sampleParts });
  expect(sampleLetter.length).toBeLessThanOrEqual(limit);
});
