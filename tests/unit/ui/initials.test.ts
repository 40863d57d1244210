import fc from 'fast-check';
import { expect, it } from 'vitest';
import { initialsOf } from '@/lib/ui/initials';

it.each([
  ['Nora Vestergaard', 'NV'],
  ['Nora', 'N'],
  ['  Ana María de la Cruz ', 'AC'],
  ['émile zola', 'ÉZ'],
  ['e\u0301mile', 'E\u0301'],
  ['Zoë 🌱 (she) Ähren', 'ZÄ'],
  ['Lindqvist, Petra', 'LP'],
  ['山田 太郎', '山太'],
  ['🌱', ''],
  ['', ''],
])('%s is %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});

it('is short and quick for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 2_000 }), (name) => {
      expect([...new Intl.Segmenter().segment(initialsOf(name))].length).toBeLessThanOrEqual(4);
    }),
  );
  const started = performance.now();
  initialsOf(' a'.repeat(100_000));
  expect(performance.now() - started).toBeLessThan(50);
});
