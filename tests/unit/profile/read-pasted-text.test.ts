import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPastedText } from '@/lib/profile/read-pasted-text';

describe('readPastedText', () => {
  it.each([
    ['a name', 'Ana Quill', { fullName: 'Ana Quill', firstName: 'Ana' }],
    [
      'name and headline',
      'Ana Quill\nBookbinder at Quarto Press',
      {
        fullName: 'Ana Quill',
        firstName: 'Ana',
        headline: 'Bookbinder at Quarto Press',
        currentTitle: 'Bookbinder',
        currentCompany: 'Quarto Press',
      },
    ],
    [
      'a page title',
      'Ana Quill - Bookbinder | LinkedIn',
      { fullName: 'Ana Quill', firstName: 'Ana', headline: 'Bookbinder' },
    ],
    [
      'an address with it',
      'https://de.linkedin.com/in/Ana-Quill?x=1\nAna Quill',
      { publicId: 'ana-quill', fullName: 'Ana Quill', firstName: 'Ana' },
    ],
    ['nothing', ' \n ', {}],
    ['a sentence', 'We met at the fair. She binds books: very nice!', {}],
  ])('%s', (_, text, found) => {
    expect(readPastedText(text)).toEqual(found);
  });

  it('finds the person in the copied text of a whole page', () => {
    const page = [
      'Startseite',
      'Ihr Netzwerk',
      'Ana Quill',
      'Ana Quill',
      '· 2.',
      'Buchbinderin',
      'Quarto · Fjordschule',
      'Steinfurt',
      '·',
      'Kontaktinfo',
      'Berufserfahrung',
      'Buchbinderin',
      'Quarto · Vollzeit',
      'Mai 2020–Heute · 6 Jahre',
      'Leute',
      'Bram Decoy',
      '· 1.',
      'Koch',
    ];
    expect(readPastedText(page.join('\n'))).toEqual({
      fullName: 'Ana Quill',
      firstName: 'Ana',
      headline: 'Buchbinderin',
      location: 'Steinfurt',
      connection: 'second',
      currentTitle: 'Buchbinderin',
      currentCompany: 'Quarto',
    });
  });

  it('takes anything, soon', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 2_000 }), (text) => void readPastedText(text)));
    const start = performance.now();
    readPastedText('a '.repeat(2_000_000));
    readPastedText(`${'Ana '.repeat(5)}\n`.repeat(100_000));
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
