import { describe, expect, it } from 'vitest';
import { compareReadings } from '@/lib/profile/compare-readings';
import { readProfile } from '@/lib/profile/read-profile';
import { open, sample } from './pages';

const { html, url } = sample('sdui-second-degree');
const before = readProfile(open(html, url), url);

describe('compareReadings', () => {
  it('sees nothing between two readings of the same', () => {
    expect(compareReadings(before, { ...before, headline: `${before.headline}  ` })).toEqual([]);
  });

  it('takes a new employer as an occasion, and the new title with it as none', () => {
    const after = { ...before, currentCompany: 'Tidewater Trust', currentTitle: 'Head of tides' };
    expect(compareReadings(before, after)).toEqual([
      { field: 'currentTitle', before: 'Tide modeller', after: 'Head of tides', occasion: null },
      { field: 'currentCompany', before: 'Saltmarsh Labs', after: 'Tidewater Trust', occasion: 'new-employer' },
    ]);
  });

  it.each([
    ['a new title with the same employer', { currentTitle: 'Head of tides' }, 'new-title'],
    ['a connection made', { connection: 'first' as const }, 'connected'],
    ['a legal form', { currentCompany: 'Saltmarsh Labs, Inc.' }, null],
    ['another headline', { headline: 'Tides' }, null],
  ])('%s', (_, change, occasion) => {
    expect(compareReadings(before, { ...before, ...change }).map((entry) => entry.occasion)).toEqual([occasion]);
  });

  it('takes what was not loaded as no change, and two people as incomparable', () => {
    expect(
      compareReadings(before, { ...before, currentCompany: null, headline: null, connection: 'none/unknown' }),
    ).toEqual([]);
    expect(compareReadings(before, { ...before, publicId: 'somebody', headline: 'Other' })).toEqual([]);
  });
});
