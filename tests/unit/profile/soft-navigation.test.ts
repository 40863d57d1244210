import { describe, expect, it } from 'vitest';
import { isStillLoading } from '@/lib/profile/finish-profile';
import { readProfile } from '@/lib/profile/read-profile';
import { open, openWindow, type Sample, sample, textsIn } from './pages';

/** Layouts that LinkedIn changes in place, and where their parts hang. */
const pages = [
  ['sdui-second-degree', '[data-testid="lazy-column"]'],
  ['sdui-view-name', 'main'],
  ['ember-groups', 'main'],
  ['no-markers', 'main'],
] as const;

const WORD = /\p{L}[\p{L}\p{M}]{2,}/gu;

describe.each(pages)('from one person to another: %s', (name, column) => {
  const mine = sample(name);
  const before = renamed(mine);
  const theirs = textsIn(before.expected).filter(
    (text) => !textsIn(mine.expected).includes(text) && /x[io]q/.test(text),
  );

  it('has another person to begin with', () => {
    expect(readProfile(open(before.html, before.url), before.url)).toMatchObject(before.expected);
    expect(theirs.length).toBeGreaterThan(4);
  });

  it('gives this person or says that it is loading, at every step', () => {
    let named = 0;
    const parts = open(mine.html, mine.url).querySelector(column)?.childElementCount ?? 0;
    for (let arrived = 0; arrived <= parts; arrived++) {
      for (const title of ['before', 'now', 'none']) {
        const profile = readProfile(halfway(before, mine, column, arrived, title), mine.url);
        const text = JSON.stringify(profile);
        for (const other of theirs)
          expect(text, `${arrived} parts, title ${title}`).not.toContain(JSON.stringify(other));
        expect(profile.publicId).toBe(mine.expected.publicId ?? profile.publicId);
        if (profile.fullName === null) expect(isStillLoading(profile)).toBe(true);
        else named++;
      }
    }
    expect(named).toBeGreaterThan(2);
  }, 60_000);

  it('reads all of this person once everything has arrived', () => {
    const profile = readProfile(halfway(before, mine, column, 99, 'now'), mine.url);
    expect(profile).toMatchObject(mine.expected);
  });
});

describe('a section without marks under the card of the next person', () => {
  const now = sample('sdui-view-name');
  const theirs = renamed(now);
  const isTheirs = /x[io]q/;
  /** All of this person but for the About section, which is still the other's. */
  function mixed(): Document {
    const { document } = openWindow(now.html, now.url);
    const [own, other] = [document, open(theirs.html, now.url)].map((page) =>
      page.querySelector('[data-view-name="profile-card-about"]'),
    );
    own?.replaceWith(document.importNode(other as Element, true));
    return document;
  }
  const aboutOf = (document: Document) => readProfile(document, now.url).about;
  const remember = (document: Document, entries: object[]) =>
    Object.defineProperty(document.defaultView, 'navigation', { value: { entries: () => entries } });

  it('is what a page that remembers nobody else can not tell', () => {
    expect(aboutOf(mixed())).toMatch(isTheirs);
  });

  it('is not believed where the document had the address of somebody else', () => {
    const document = mixed();
    remember(document, [
      { url: theirs.url, sameDocument: true },
      { url: now.url, sameDocument: true },
    ]);
    expect(aboutOf(document)).toBe(null);
    expect(readProfile(document, now.url)).toMatchObject({
      fullName: now.expected.fullName,
      missing: { about: 'not-loaded' },
    });
  });

  it('is not believed where the page holds the keys of two profiles', () => {
    const document = mixed();
    const key = '<meta name="como-pk" content="d_flagship3_profile_view_base">';
    document.head.insertAdjacentHTML('beforeend', key.repeat(2));
    expect(aboutOf(document)).toBe(null);
  });

  it.each([
    ['of another document', [{ url: theirs.url, sameDocument: false }]],
    ["of pages that are nobody's", [{ url: 'https://www.linkedin.com/feed/', sameDocument: true }]],
    ['of this person', [{ url: `${now.url.replace(/\/?$/, '')}/overlay/contact-info/`, sameDocument: true }]],
  ])('is believed where the addresses before were %s', (_, entries) => {
    const { document } = openWindow(now.html, now.url);
    remember(document, entries);
    expect(aboutOf(document)).toBe(readProfile(open(now.html, now.url), now.url).about);
    expect(aboutOf(document)).not.toBe(null);
  });
});

/** The page before, in which the first parts and perhaps the title are already the new person's. */
function halfway(before: Sample, after: Sample, column: string, arrived: number, title: string): Document {
  const document = open(before.html, after.url);
  const next = open(after.html, after.url);
  const parts = [...(document.querySelector(column)?.children ?? [])];
  const newParts = [...(next.querySelector(column)?.children ?? [])];
  for (const [at, part] of newParts.slice(0, arrived).entries())
    parts[at]?.replaceWith(document.importNode(part, true));
  if (title === 'now') document.title = next.title;
  if (title === 'none') document.title = 'LinkedIn';
  return document;
}

/** The same page of somebody else: all names, words and ids differ. */
function renamed({ name, html, url, expected, doubts }: Sample): Sample {
  const words = new Set(
    textsIn({
      ...expected,
      layout: null,
      connection: null,
      sources: null,
      education: lists(expected.education),
      experience: lists(expected.experience),
    }).flatMap((text) => text.match(WORD) ?? []),
  );
  const swap = (text: string) => text.replace(WORD, (word) => (words.has(word) ? `${word}xiq` : word));
  const slug = expected.publicId ?? /\/in\/([^/?]+)/.exec(url)?.[1] ?? '';
  const id = (text: string) =>
    text.replace(new RegExp(slug, 'gi'), 'someone-beforexoq').replaceAll('ACoAAOttilie0001', 'ACoAASomeone9999');
  const swapped = html
    .split(/(<[^>]*>)/)
    .map((part) =>
      part.startsWith('<') ? id(part).replace(/(aria-label|alt)="[^"]*"/g, (label) => swap(label)) : swap(part),
    )
    .join('');
  const other = JSON.parse(JSON.stringify(expected), (key, value) =>
    typeof value === 'string' && !['layout', 'connection'].includes(key) && !/^(?:none|not-loaded)$/.test(value)
      ? swap(value)
      : value,
  );
  return { name, html: swapped, url: id(url), expected: { ...other, publicId: 'someone-beforexoq' }, doubts };
}

function lists(value: unknown): unknown {
  return Array.isArray(value) ? value.map((entry) => ({ ...entry, dates: null })) : null;
}
