import { describe, expect, it } from 'vitest';
import { isStillLoading } from '@/lib/profile/finish-profile';
import { olderLayouts } from '@/lib/profile/layouts/older-layouts';
import { todaysLayouts } from '@/lib/profile/layouts/todays-layouts';
import { readPage } from '@/lib/profile/read-page';
import { readProfile } from '@/lib/profile/read-profile';
import { profile as profileSchema } from '@/lib/schema/profile';
import { hasShared, open, type Sample, samples, sharedSamples } from './pages';

const optional = ['sources', 'missing'];

describe('our own fixtures', () => {
  it.each(samples)('$name', ({ html, url, expected }) => {
    const profile = readProfile(open(html, url), url);
    expect(profile).toMatchObject(expected);
    expect(profileSchema.parse(profile)).toEqual(profile);
  });

  it.each(samples)('$name: every value says where it came from, every gap why', ({ html, url }) => {
    expectAccounted(html, url);
  });
});

describe.skipIf(!hasShared)('the shared pages', () => {
  it.each(sharedSamples)('$name', (page) => {
    const profile = readProfile(open(page.html, page.url), page.url);
    for (const [field, value] of expectedFields(page)) {
      expect({ field, value: actual(profile, field) }).toEqual({ field, value });
    }
  });

  it.each(sharedSamples)('$name: accounted for', ({ html, url }) => {
    expectAccounted(html, url);
  });
});

describe('two scripts', () => {
  it.each([...samples, ...sharedSamples])('$name: read by one of them, and alike', ({ html, url }) => {
    const document = open(html, url);
    const first = readPage(document, url, todaysLayouts);
    const isUnknown = first.layout === null && first.reason === 'not-understood';
    const older = readPage(document, url, olderLayouts);
    const all = readPage(document, url, [...olderLayouts, ...todaysLayouts]);
    expect(isUnknown ? older : first).toEqual(all);
    // What today's layout claims is nothing that an older one does.
    if (first.layout === 'sdui' && first.notAProfile === null) expect(older.layout).toBe(null);
  });
});

function expectedFields({ expected, doubts }: Sample): [string, unknown][] {
  const inDoubt = (path: string) => Object.keys(doubts).some((doubt) => doubt === path || doubt.startsWith(`${path}.`));
  return Object.entries(expected).filter(([field]) => !optional.includes(field) && !inDoubt(field));
}

/** The recorded `about` is the beginning only. */
function actual(profile: ReturnType<typeof readProfile>, field: string): unknown {
  const value = (profile as unknown as Record<string, unknown>)[field];
  return field === 'about' && typeof value === 'string' ? value.slice(0, 200).trim() : value;
}

function expectAccounted(html: string, url: string): void {
  const profile = readProfile(open(html, url), url);
  const { sources, missing, actions, premiumOrVerified, layout, notAProfile, ...fields } = profile;
  const flat: Record<string, unknown> = {
    ...fields,
    ...Object.fromEntries(Object.entries(actions).map(([name, value]) => [`actions.${name}`, value])),
    ...Object.fromEntries(
      Object.entries(premiumOrVerified).map(([name, value]) => [`premiumOrVerified.${name}`, value]),
    ),
  };
  for (const [field, value] of Object.entries(flat)) {
    const isEmpty =
      value === null ||
      value === 'not-loaded' ||
      value === 'none/unknown' ||
      (Array.isArray(value) && value.length === 0);
    if (isEmpty || value === 'none') expect(missing, field).toHaveProperty([field]);
    else expect(missing, field).not.toHaveProperty([field]);
    if (!isEmpty) expect(sources[field], field).toMatch(/^[a-z]+(?::|$|-)/);
  }
}

describe('isStillLoading', () => {
  it.each([
    ['an application that has not rendered', 'shell', undefined, true],
    ['another person on the page', 'ember-groups', 'https://www.linkedin.com/in/somebody-else/', true],
    ['a layout of 2018', 'old-2018', undefined, false],
    ['a feed', 'feed', undefined, false],
    ['a person', 'ember-groups', undefined, false],
  ])('%s', (_, name, otherUrl, isLoading) => {
    const page = samples.find((one) => one.name === name) as Sample;
    const url = otherUrl ?? page.url;
    expect(isStillLoading(readProfile(open(page.html, url), url))).toBe(isLoading);
  });
});
