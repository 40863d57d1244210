import { afterAll, describe, expect, it } from 'vitest';
import { finishProfile, isStillLoading } from '@/lib/profile/finish-profile';
import { olderLayouts } from '@/lib/profile/layouts/older-layouts';
import { todaysLayouts } from '@/lib/profile/layouts/todays-layouts';
import { readPage } from '@/lib/profile/read-page';
import { readProfile } from '@/lib/profile/read-profile';
import { type Profile, profile as profileSchema } from '@/lib/schema/profile';
import { keep, open, openWindow, type Sample, samples, sharedSamples } from './pages';

const optional = ['sources', 'missing'];

const pages = [
  ...samples.map((page) => ({ ...page, isOwn: true })),
  ...sharedSamples.map((page) => ({ ...page, isOwn: false })),
];

describe.each(pages)('$name', (page) => {
  const { html, url, expected, isOwn } = page;
  const opened = keep(() => {
    const { document } = openWindow(html, url);
    return { document, profile: readProfile(document, url) };
  });
  afterAll(opened.drop);

  it('is read as expected', () => {
    const { profile } = opened.get();
    expect(profileSchema.parse(profile)).toEqual(profile);
    if (isOwn) expect(profile).toMatchObject(expected);
    for (const [field, value] of isOwn ? [] : expectedFields(page)) {
      expect({ field, value: actual(profile, field) }).toEqual({ field, value });
    }
  });

  it('says of every value where it came from, of every gap why', () => {
    expectAccounted(opened.get().profile);
  });

  it('is read by one of the two scripts, and alike', () => {
    const { document, profile } = opened.get();
    const first = readPage(document, url, todaysLayouts);
    const isUnknown = first.layout === null && first.reason === 'not-understood';
    const older = readPage(document, url, olderLayouts);
    expect(finishProfile(isUnknown ? older : first)).toEqual(profile);
    // What today's layout claims is nothing that an older one does.
    if (first.layout === 'sdui' && first.notAProfile === null) expect(older.layout).toBe(null);
  });
});

function expectedFields({ expected, doubts }: Sample): [string, unknown][] {
  const inDoubt = (path: string) => Object.keys(doubts).some((doubt) => doubt === path || doubt.startsWith(`${path}.`));
  return Object.entries(expected).filter(([field]) => !optional.includes(field) && !inDoubt(field));
}

/** The recorded `about` is the beginning only. */
function actual(profile: Profile, field: string): unknown {
  const value = (profile as unknown as Record<string, unknown>)[field];
  return field === 'about' && typeof value === 'string' ? value.slice(0, 200).trim() : value;
}

function expectAccounted(profile: Profile): void {
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
