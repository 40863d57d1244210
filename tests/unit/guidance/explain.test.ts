import { describe, expect, it } from 'vitest';
import { explain, mend } from '@/lib/guidance/explain';
import { review } from '@/lib/guidance/review';
import { rules } from '@/lib/guidance/rules';
import { jobAsks } from './examples/job-asks';

const mendFirst = (text: string, rule: string) => {
  const finding = review(text).findings.find((any) => any.rule === rule);
  return finding && mend(text, finding);
};

describe('explain', () => {
  it('knows every rule and no other', () => {
    for (const { id } of rules) expect(explain(id)?.id).toBe(id);
    expect(explain('job-ask.unknown')).toBeUndefined();
  });
});

describe('mend', () => {
  it('takes out the sentence that asks, and leaves the rest whole', () => {
    expect(mendFirst('Hi Sol,\n\nI liked your talk. Are you hiring? Thank you.', 'job-ask.hiring')).toBe(
      'Hi Sol,\n\nI liked your talk. Thank you.',
    );
    expect(mendFirst('Hi Sol,\n\nAre you hiring? I liked your talk.', 'job-ask.hiring')).toBe(
      'Hi Sol,\n\nI liked your talk.',
    );
    expect(mendFirst('Hi Sol,\n\nAre you hiring?\n\nThank you.', 'job-ask.hiring')).toBe('Hi Sol,\n\nThank you.');
    expect(mendFirst('Are you hiring?', 'job-ask.hiring')).toBe('');
  });

  it.each([
    ['Could I pick your brain?', 'phrase.aged', 'Could I ask you a few questions?'],
    ['Could we talk for 45 minutes?', 'minutes.too-long', 'Could we talk for 20 minutes?'],
    ['Is it far??', 'marks.many', 'Is it far?'],
    ['I REALLY like maps.', 'caps.shouting', 'I really like maps.'],
    ['Thanks in advance, Iris', 'pressure.thanks-in-advance', 'Thank you for reading, Iris'],
  ])('puts better words: %s', (text, rule, better) => {
    expect(mendFirst(text, rule)).toBe(better);
  });

  it('offers nothing where only the writer can mend it', () => {
    expect(mendFirst('Hi [Name], how are you?', 'gap.unfilled')).toBeUndefined();
  });

  it('leaves no finding of the family in a mended sentence', () => {
    for (const text of Object.values(jobAsks).flat()) {
      const letter = `I liked your talk on tides. ${text} Thank you for reading.`;
      const finding = review(letter).findings.find(({ rule }) => rule.startsWith('job-ask'));
      const mended = finding && mend(letter, finding);
      if (mended === undefined) continue;
      expect(mended).not.toMatch(/ {2}|^\s|\s$/);
      expect(mended.length).toBeLessThan(letter.length);
    }
  });
});
