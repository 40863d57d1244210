import { describe, expect, it } from 'vitest';
import { findAnchors } from '@/lib/guidance/anchors';
import { hasShape, searchShape } from '@/lib/guidance/vocabulary';

const anchors = (shape: string) => findAnchors(shape, () => null);

describe('findAnchors', () => {
  it.each([
    ['refer me', ['refer me']],
    ['openings?', ['opening']],
    ['(?:hire|hiring) me', ['hire', 'hiring']],
    ['(?:very )?short', ['short']],
    ['(?:a|b\\w*)', ['a', 'b']],
    ['[xy]+ day', ['day']],
    ['\\w+', null],
    ['cat|\\w+', null],
    ['(?=dog)cat(?!fish)', ['cat']],
    ['co-?oper', ['oper']],
    ['r\\.s\\.v\\.p', ['r.s.v.p']],
  ])('%s must contain one of %j', (shape, expected) => {
    expect(anchors(shape)).toEqual(expected);
  });
});

describe('shapes', () => {
  it('start at a word and bound their gaps', () => {
    expect(hasShape('they are rehiring', 'hiring')).toBe(false);
    expect(searchShape('hire her and him', 'hire <2>him')).toEqual([{ start: 0, end: 16 }]);
    expect(hasShape('hire her and her and him', 'hire <2>him')).toBe(false);
  });
});
