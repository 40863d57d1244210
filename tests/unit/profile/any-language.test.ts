import { describe, expect, it } from 'vitest';
import { readProfile } from '@/lib/profile/read-profile';
import { openWindow, type Sample, samples, sharedSamples, textsIn } from './pages';

const WORD = /\p{L}[\p{L}\p{M}]*/gu;
const LABELS = ['aria-label', 'title', 'alt', 'placeholder', 'content', 'data-placeholder'];

describe('nothing depends on a word of any language', () => {
  it.each([...samples, ...sharedSamples])('$name', ({ html, url, expected }: Sample) => {
    // Reading changes nothing (reading-leaves-no-trace.test.ts): one page serves twice.
    const { document } = openWindow(html, url);
    const plain = readProfile(document, url);
    const translate = translator(ownWords(expected, document.title));
    const changed = translatePage(document, translate);
    const {
      publicId,
      sources,
      missing,
      layout,
      notAProfile,
      connection,
      firstName,
      actions,
      premiumOrVerified,
      ...texts
    } = plain;
    const read = readProfile(document, url);
    if (plain.notAProfile === null && expected.fullName !== undefined) expect(changed).toBeGreaterThan(0);
    expect(read).toEqual({
      ...plain,
      ...(mapTexts(texts, translate) as object),
      experience:
        typeof plain.experience === 'string'
          ? plain.experience
          : (mapTexts(plain.experience, translate) as typeof plain.experience),
      education:
        typeof plain.education === 'string'
          ? plain.education
          : (mapTexts(plain.education, translate) as typeof plain.education),
    });
  });
});

/** The words that are the person's own data, and no interface: they stay. */
function ownWords(expected: Sample['expected'], title: string): Set<string> {
  const { connection, followers, connections, sources, missing, ...own } = expected;
  const lists = [own.experience, own.education].filter((list) => typeof list === 'object');
  const kept = lists.flatMap((list) => list.map((entry) => ({ ...entry, dates: null })));
  const { experience: _e, education: _d, ...rest } = own;
  return new Set(
    textsIn([rest, kept])
      .flatMap((text) => text.match(WORD) ?? [])
      .concat('LinkedIn')
      // A title may part a name that the page writes as one word.
      .concat(title.match(WORD)?.filter((word) => expected.fullName?.includes(word)) ?? []),
  );
}

/** Every other word becomes one of another language, the same each time. */
function translator(own: Set<string>): (text: string) => string {
  const syllables = ['zo', 'ří', 'ка', 'δε', 'mö', 'ša', 'ху', 'ñe'];
  const invent = (word: string) =>
    [...word.slice(0, 4)].map((letter) => syllables[(letter.codePointAt(0) ?? 0) % syllables.length]).join('');
  return (text) => text.replace(WORD, (word) => (own.has(word) ? word : invent(word)));
}

function translatePage(document: Document, translate: (text: string) => string): number {
  let changed = 0;
  document.documentElement.setAttribute('lang', 'xx');
  const walker = document.createTreeWalker(document, 5);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.nodeType === 3 && node.parentElement?.localName !== 'script') {
      const text = translate(node.nodeValue ?? '');
      if (text !== node.nodeValue) changed++;
      node.nodeValue = text;
    } else if (node.nodeType === 1) translateLabels(node as Element, translate);
  }
  return changed;
}

function translateLabels(element: Element, translate: (text: string) => string): void {
  const isKey =
    element.localName === 'meta' &&
    !/title|description/.test(element.getAttribute('property') ?? element.getAttribute('name') ?? '');
  for (const name of isKey ? [] : LABELS) {
    const value = element.getAttribute(name);
    if (value !== null) element.setAttribute(name, translate(value));
  }
}

function mapTexts(value: unknown, translate: (text: string) => string): unknown {
  if (typeof value === 'string') return translate(value);
  if (Array.isArray(value)) return value.map((entry) => mapTexts(entry, translate));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, mapTexts(entry, translate)]));
}
