import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentLetter, tooLong } from '@/lib/ui/letter-segments';

/** The segments as a line: `[gap]`, `<n:finding>`, `~over~`. */
type Found = Parameters<typeof segmentLetter>[1][number];
function draw(
  text: string,
  findings: readonly (Omit<Found, 'rule'> & { rule?: string })[] = [],
  limit: number | null = null,
): string {
  const ruled = findings.map((finding) => ({ rule: 'tone.caps', ...finding }));
  return segmentLetter(text, ruled, limit)
    .map((run) => {
      const inner = run.gap ? `{${run.text}}` : run.text;
      const found = run.finding === null ? inner : `<${run.finding}:${inner}>`;
      return run.over ? `~${found}~` : found;
    })
    .join('|');
}

describe('segmentLetter', () => {
  it('leaves a calm letter whole', () => {
    expect(draw('Hello')).toBe('Hello');
    expect(draw('')).toBe('');
  });

  it('cuts at findings, and shows the more serious of two', () => {
    const findings = [
      { severity: 'hint', start: 0, end: 8 },
      { severity: 'stop', start: 4, end: 6 },
    ] as const;
    expect(draw('abcdefghij', findings)).toBe('<0:abcd>|<1:ef>|<0:gh>|ij');
  });

  it('marks gaps, and what is past the limit', () => {
    expect(draw('on [which one?] now', [], 17)).toBe('on |{[which one?]}| n|~ow~');
    expect(draw('[]', [])).toBe('[]');
    expect(draw('[two\nlines]', [])).toBe('[two\nlines]');
  });

  it('shows a finding past the limit rather than that it is past it', () => {
    const overLimit = { rule: tooLong, severity: 'stop', start: 4, end: 10 } as const;
    expect(draw('abcdefghij', [overLimit, { severity: 'stop', start: 5, end: 7 }], 4)).toBe(
      'abcd|~<0:e>~|~<1:fg>~|~<0:hij>~',
    );
    expect(draw('abcdefghij', [overLimit, { severity: 'hint', start: 2, end: 6 }], 4)).toBe(
      'ab|<1:cd>|~<1:ef>~|~<0:ghij>~',
    );
    expect(draw('abcdefghij', [overLimit], 4)).toBe('abcd|~<0:efghij>~');
  });

  it('does not cut an emoji in two', () => {
    expect(draw('ab🌱c', [], 3)).toBe('ab|~🌱c~');
  });

  it('ignores findings of a text that has moved on', () => {
    expect(draw('abc', [{ severity: 'warn', start: 5, end: 9 }])).toBe('abc');
    expect(draw('abc', [{ severity: 'warn', start: 1, end: 9 }])).toBe('a|<0:bc>');
  });

  it('joined, is always the text again, and each offset is true', () => {
    const finding = fc.record({
      rule: fc.constantFrom(tooLong, 'tone.caps'),
      severity: fc.constantFrom('stop', 'warn', 'hint'),
      start: fc.integer({ min: -5, max: 120 }),
      end: fc.integer({ min: -5, max: 120 }),
    });
    const limit = fc.option(fc.integer({ min: 0, max: 120 }));
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 100 }),
        fc.array(finding, { maxLength: 8 }),
        limit,
        (text, found, most) => {
          const runs = segmentLetter(text, found, most);
          expect(runs.map((run) => run.text).join('')).toBe(text);
          for (const run of runs) expect(text.startsWith(run.text, run.start)).toBe(true);
        },
      ),
    );
  });

  it('is quick on hostile text', () => {
    const started = performance.now();
    segmentLetter('['.repeat(50_000) + ']'.repeat(50_000), [], 200);
    segmentLetter('[a'.repeat(50_000), [], null);
    expect(performance.now() - started).toBeLessThan(500);
  });
});
