import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toPlainText } from '@/lib/guidance/plain-text';

describe('toPlainText', () => {
  it.each([
    ["I'm  here", 'i am here'],
    ['You’re kind; I can’t stay', 'you are kind; i can not stay'],
    ['It’s Marta’s boat', "it is marta's boat"],
    ['{{company}} and [Role] and ____', 'xorg and xjob and xgap'],
    ['[their role] and [Your Current Position]', 'xgap and xgap'],
    ['**bold** “quote”', 'bold "quote"'],
    ['a job, the job market, a role model', 'a xjob, the job market, a role model'],
    ['the opportunity to learn, an opportunity to work', 'the opportunity to learn, an xchance to work'],
    ['an opening on Thursday, an opening', 'an opening on thursday, an xopening'],
    ['my CV & résumé', 'my xcv and xcv'],
  ])('%s → %s', (text, plain) => {
    expect(toPlainText(text).plain).toBe(plain);
  });

  it('leads back to where every character came from', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { plain, starts, ends } = toPlainText(text);
        expect(starts).toHaveLength(plain.length);
        for (const [index, start] of starts.entries()) {
          expect(start).toBeGreaterThanOrEqual(starts[index - 1] ?? 0);
          expect(ends[index]).toBeGreaterThan(start);
          expect(ends[index]).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
