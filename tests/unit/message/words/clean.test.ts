import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLine, firstSentence, isShouted, trimEdges } from '@/lib/message/words/clean';

describe('cleanLine', () => {
  it.each([
    ['  a \n b\t c ', 'a b c'],
    ['Builder 🚀 of things 👩🏽‍💻🇩🇪', 'Builder of things'],
    ['nurse!!!', 'nurse.'],
    ['a — b', 'a, b'],
    ['a -- b', 'a, b'],
    ['\u202Eevil\u202C', 'evil'],
    ['می\u200Cخواهم', 'می\u200Cخواهم'],
    ['see https://example.org/x?y=1 now', 'see now'],
    ['[Your Name] is {{role}} <b>x</b>', 'is x'],
    ['a ,b', 'a,b'],
    ['C# and C++', 'C# and C++'],
    ['#opentowork', 'opentowork'],
    ['half \uD83D pair', 'half pair'],
    [null, ''],
    [undefined, ''],
  ])('makes %j into %j', (raw, clean) => {
    expect(cleanLine(raw)).toBe(clean);
  });

  it('always gives one tidy line', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 }).map((units) => String.fromCharCode(...units)),
        (raw) => {
          const line = cleanLine(raw);
          expect(line).toBe(line.trim());
          expect(line).not.toMatch(/ {2}|[\n\r\t[\]{}<>|!]/);
          expect(line.length).toBeLessThanOrEqual(620);
        },
      ),
    );
  });
});

describe('firstSentence', () => {
  it.each([
    ['A nurse. I live in Leeds.', 'A nurse'],
    ['Nurse at St. James, by day', 'Nurse at St. James, by day'],
    ['Works for Acme Inc. in Leeds', 'Works for Acme Inc. in Leeds'],
    ['One sentence', 'One sentence'],
  ])('of %j is %j', (text, first) => {
    expect(firstSentence(text)).toBe(first);
  });
});

describe('trimEdges', () => {
  it.each([
    ['. a nurse, ', 'a nurse'],
    ['"people person"', 'people person'],
    ['teacher (primary)', 'teacher (primary)'],
    ['teacher (primary', 'teacher primary'],
    ['- a -', 'a'],
  ])('makes %j into %j', (text, trimmed) => {
    expect(trimEdges(text)).toBe(trimmed);
  });
});

describe('isShouted', () => {
  it.each([
    ['NURSE IN LEEDS', true],
    ['Nurse in Leeds', false],
    ['RN', false],
    ['', false],
  ])('%j: %j', (text, shouted) => {
    expect(isShouted(text)).toBe(shouted);
  });
});
