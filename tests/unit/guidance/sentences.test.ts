import { describe, expect, it } from 'vitest';
import { splitSentences } from '@/lib/guidance/sentences';

const split = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it.each([
    ['One. Two? Three!', ['One.', 'Two?', 'Three!']],
    ['i need this. can you help', ['i need this.', 'can you help']],
    ['Dr. Moss is here. She sings.', ['Dr. Moss is here.', 'She sings.']],
    ['Hi Sol,\n\nThanks.', ['Hi Sol,', 'Thanks.']],
    ['- one\n- two', ['- one', '- two']],
    ['  \n ', []],
  ])('%j', (text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  it('reads on over the line end of a mail program', () => {
    const text = 'I have long wanted to hear how you began with maps and\nboats. Thank you.';
    expect(split(text)).toEqual(['I have long wanted to hear how you began with maps and\nboats.', 'Thank you.']);
  });

  it('cuts what is too long for a sentence', () => {
    expect(split('a'.repeat(2_500)).map(({ length }) => length)).toEqual([1_000, 1_000, 500]);
  });
});
