import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortenings } from '@/lib/message/words/shorten';

describe('shortenings', () => {
  it('starts with the whole and cuts at joints first', () => {
    const [whole, next] = shortenings('how nurses move into health data and what they wish they had known');
    expect(whole).toEqual({ text: 'how nurses move into health data and what they wish they had known', loss: 0 });
    expect(next?.text).toBe('how nurses move into health data');
  });

  it('never ends on a word that leads on to more', () => {
    for (const { text } of shortenings(
      'what it is really like to be in charge of a very large team of nurses at night',
    ))
      expect(text).not.toMatch(/ (?:to|of|a|in|at|very|it|is)$/);
  });

  it('never cuts inside a word, and never inside brackets', () => {
    const word = fc.stringMatching(/^[a-z(),;]{1,12}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), (words) => {
        const phrase = words.join(' ');
        const all = shortenings(phrase);
        expect(all.length).toBeLessThanOrEqual(16);
        for (const { text } of all.slice(1)) {
          expect(phrase.startsWith(text)).toBe(true);
          expect(phrase.charAt(text.length)).toMatch(/[\s,;:()&/-]/);
        }
      }),
    );
  });
});
