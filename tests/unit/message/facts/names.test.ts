import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namesOf } from '@/lib/message/facts/names';

describe('namesOf', () => {
  it.each([
    ['Ines', 'Ines Falkenrath', 'Ines', 'Ines Falkenrath'],
    [null, 'Dr. Ines Falkenrath, PhD', 'Ines', 'Ines Falkenrath'],
    ['🚀 INES', '🚀 INES FALKENRATH 🚀', 'Ines', 'Ines Falkenrath'],
    ['ines', 'ines falkenrath', 'Ines', 'Ines Falkenrath'],
    ['J.', 'J. Brandt', 'J. Brandt', 'J. Brandt'],
    ['Jean-Luc', 'JEAN-LUC D’ARVOR', 'Jean-Luc', 'Jean-Luc D’Arvor'],
    ['𝓘𝓷𝓮𝓼', '𝓘𝓷𝓮𝓼 𝓕𝓪𝓵𝓴', 'Ines', 'Ines Falk'],
    ['Ines (she/her)', 'Ines (Inni) Falkenrath', 'Ines', 'Ines Falkenrath'],
    ['太郎', '田中太郎', '太郎', '田中太郎'],
    ['محمد', 'محمد علي', 'محمد', 'محمد علي'],
    [null, 'Falkenrath - open to work', 'Falkenrath', 'Falkenrath'],
    ['Ines M.', 'Ines M. Falk.', 'Ines', 'Ines M. Falk'],
    ['Otávio', 'Otávio R.', 'Otávio', 'Otávio R'],
    ['Mary Ann', 'Mary Ann Holt', 'Mary Ann', 'Mary Ann Holt'],
  ])('greets %j, %j as %j', (firstName, fullName, first, full) => {
    expect(namesOf({ firstName, fullName })).toMatchObject({ first, full });
  });

  it.each([
    ['<script>', '<script>alert(1)</script>'],
    [null, 'LinkedIn Member'],
    ['*****', '*****'],
    ['[First Name]', '{{name}}'],
    ['x'.repeat(40), 'x'.repeat(400)],
    [null, null],
    ['123', '123 456'],
  ])('trusts no name in %j, %j', (firstName, fullName) => {
    expect(namesOf({ firstName, fullName })).toMatchObject({ first: null, full: null });
  });

  it.each([
    ['Prof. Anna van der Berg', null, 'Professor van der Berg'],
    ['Anna Lindqvist', 'Professor of Classics', 'Professor Lindqvist'],
    ['Anna Lindqvist', 'Associate Professor', 'Professor Lindqvist'],
    ['Dr Anna Lindqvist', null, 'Dr. Lindqvist'],
    ['Anna Lindqvist', 'Professional welder', null],
    ['Anna L.', 'Professor of Classics', null],
  ])('calls %j, %j %j', (fullName, currentTitle, titled) => {
    expect(namesOf({ fullName, currentTitle }).titled).toBe(titled);
  });

  it('never lets anything but letters, spaces, dots, hyphens and apostrophes through', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 }).map((units) => String.fromCharCode(...units)),
        (raw) => {
          const { first, full } = namesOf({ firstName: raw, fullName: raw });
          for (const name of [first, full])
            if (name !== null) expect(name).toMatch(/^(?:[\p{L}\p{M} .'’-]|\u200C|\u200D)+$/u);
        },
      ),
    );
  });
});
