import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mailtoOf, withQuote } from '@/lib/message/mailto';

const letter = { subject: 'A question & 20 minutes', text: 'Hello Ines,\n\nCould we speak?', quote: null };

describe('mailtoOf', () => {
  it('encodes subject and body, with the line ends that mail wants', () => {
    expect(mailtoOf('ines@example.org', letter)).toBe(
      'mailto:ines@example.org?subject=A%20question%20%26%2020%20minutes&body=Hello%20Ines%2C%0D%0A%0D%0ACould%20we%20speak%3F',
    );
  });

  it('leaves the address empty where it is not known', () => {
    expect(mailtoOf('', letter)).toMatch(/^mailto:\?subject=/);
  });

  it.each([
    'a@b.org?bcc=c@d.org',
    'a@b.org,c@d.org',
    'a b@c.org',
    '<a@b.org>',
    'nobody',
    'a@b.org\nBcc: c@d.org',
    'a%0A@b.org',
  ])('refuses %j', (to) => {
    expect(mailtoOf(to, letter)).toBeNull();
  });

  it('quotes what it replies to, unless the address would grow too long', () => {
    const quoted = { ...letter, quote: 'On 8 November I wrote:\n> Hi' };
    expect(decodeURIComponent(mailtoOf('', quoted) ?? '')).toContain('\r\n\r\nOn 8 November I wrote:\r\n> Hi');
    expect(mailtoOf('', { ...letter, quote: '> x'.repeat(900) })).not.toContain('%3E');
  });

  it('gives an address that means what was written, whatever that is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.string({ maxLength: 60 }), (subject, text) => {
        const address = new URL(mailtoOf('a@b.org', { subject, text, quote: null }) ?? '');
        expect(address.pathname).toBe('a@b.org');
        expect([...address.searchParams.keys()]).toEqual(['subject', 'body']);
        expect(address.searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(text.replaceAll('\r\n', '\n'));
      }),
    );
  });
});

it('puts the quote below the text', () => {
  expect(withQuote({ text: 'a', quote: '> b' })).toBe('a\n\n> b');
  expect(withQuote({ text: 'a', quote: null })).toBe('a');
});
