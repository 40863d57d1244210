import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { profileSlug, profileUrl } from '@/lib/profile/slug';

const MEMBER = 'ACoAAB12xYzQw-9_aBcDeFgHiJkLmNoPqRsTu';

describe('profileSlug', () => {
  it.each([
    ['https://www.linkedin.com/in/ana-quill/', 'ana-quill'],
    ['https://www.linkedin.com/in/ana-quill', 'ana-quill'],
    ['http://linkedin.com/in/ana-quill', 'ana-quill'],
    ['linkedin.com/in/ana-quill', 'ana-quill'],
    ['www.linkedin.com/in/ana-quill?trk=x', 'ana-quill'],
    ['https://br.linkedin.com/in/ana-quill?trk=people_guest', 'ana-quill'],
    ['https://m.linkedin.com/in/ana-quill/#top', 'ana-quill'],
    ['https://www.linkedin.com/mwlite/in/ana-quill', 'ana-quill'],
    ['https://www.linkedin.com/comm/in/ana-quill', 'ana-quill'],
    ['https://www.linkedin.com/public-profile/in/ana-quill/', 'ana-quill'],
    ['HTTPS://WWW.LINKEDIN.COM/IN/Ana-Quill/', 'ana-quill'],
    ['https://www.linkedin.com/in/ana-quill/overlay/contact-info/', 'ana-quill'],
    ['https://www.linkedin.com/in/ana-quill/details/experience/', 'ana-quill'],
    ['https://www.linkedin.com/in/ana-quill/recent-activity/all/', 'ana-quill'],
    ['https://www.linkedin.com/in/ana-quill/de', 'ana-quill'],
    ['https://www.linkedin.com/in/zo%C3%AB-b%C3%A1lint', 'zoë-bálint'],
    ['https://www.linkedin.com/in/zo%c3%ab-b%C3%A1lint', 'zoë-bálint'],
    ['https://www.linkedin.com/in/zoe%CC%88', 'zoë'],
    ['https://www.linkedin.com/in/zoë/', 'zoë'],
    ['https://www.linkedin.com/in/zo%25C3%25AB', 'zoë'],
    ['https://www.linkedin.com/in/%E7%9A%86%E5%B7%9D', '皆川'],
    ['https://www.linkedin.com/in/ana%E0%A4%A', 'ana%e0%a4%a'],
    ['https://www.linkedin.com/in/ana%', 'ana%'],
    [`https://www.linkedin.com/in/${MEMBER}/`, MEMBER],
    ['https://www.linkedin.com./in/ana/', 'ana'],
  ])('%s is %s', (url, slug) => {
    expect(profileSlug(url)).toBe(slug);
  });

  it.each([
    '',
    'ana-quill',
    '/in/ana-quill/',
    'https://www.linkedin.com/',
    'https://www.linkedin.com/in/',
    'https://www.linkedin.com/in//',
    'https://www.linkedin.com/in/me/',
    'https://www.linkedin.com/in/a%2Fb/',
    'https://www.linkedin.com/in/%20/',
    'https://www.linkedin.com/in/a%00b/',
    'https://www.linkedin.com/feed/in/ana/',
    'https://www.linkedin.com/company/in/ana/',
    'https://www.linkedin.com/company/quill/',
    'https://www.linkedin.com/pub/ana-quill/1/2b/3c4',
    'https://notlinkedin.com/in/ana',
    'https://linkedin.com.example/in/ana',
    'https://linkedin.com@example.org/in/ana',
    'https://example.org/https://linkedin.com/in/ana',
    'https://www.linkedin.com:8443/in/ana',
    'javascript://linkedin.com/in/ana',
    'file:///in/ana',
    `https://www.linkedin.com/in/${'a'.repeat(300)}`,
    `https://www.linkedin.com/in/ana?${'a'.repeat(10_000)}`,
  ])('%s is nobody', (url) => {
    expect(profileSlug(url)).toBeNull();
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        profileSlug(text);
        profileSlug(`https://www.linkedin.com/in/${text}`);
      }),
    );
  });

  it('is its own normal form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (text) => {
        const slug = profileSlug(`https://www.linkedin.com/in/${encodeURIComponent(text)}`);
        if (slug !== null) expect(profileSlug(profileUrl(slug))).toBe(slug);
      }),
      { numRuns: 2_000 },
    );
  });

  it('does not care how an address is spelt', () => {
    const host = fc.constantFrom(
      'www.linkedin.com',
      'linkedin.com',
      'de.linkedin.com',
      'm.linkedin.com',
      'LinkedIn.com',
    );
    const tail = fc.constantFrom(
      '',
      '/',
      '?trk=a',
      '/#b',
      '/overlay/photo/',
      '/details/education/',
      '/recent-activity/',
    );
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zA-Z0-9à-ü]{3,40}$/), host, tail, (id, where, rest) => {
        const plain = profileSlug(profileUrl(id));
        expect(plain).not.toBeNull();
        expect(profileSlug(`https://${where}/in/${encodeURIComponent(id.toUpperCase())}${rest}`)).toBe(plain);
      }),
    );
  });
});
