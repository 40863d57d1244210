import { describe, expect, it } from 'vitest';
import { readProfile } from '@/lib/profile/read-profile';
import { isSameEmployer, isSameSchool } from '@/lib/profile/same-name';
import { findSharedLinks } from '@/lib/profile/shared-links';
import { aboutMe } from '@/lib/schema/about-me';
import { open, sample } from './pages';

describe('the same school', () => {
  it.each([
    ['University of Lakemont', 'The University of Lakemont'],
    ['Technische Universität München', 'Technical University of Munich'],
    ['TU München', 'Technical University of Munich'],
    ['Velapur Institute of Technology', 'VIT'],
    ['Velapur Institute of Technology, Velapur', 'V.I.T.'],
    ['Universidad Autonoma de Altamar (UAA)', 'UAA'],
    ['北都大学 (The University of Hokuto)', 'University of Hokuto'],
    ['Université de Genève', 'University of Geneva'],
    ['University of Lakemont Harlan School of Business', 'University of Lakemont'],
  ])('%s is %s', (one, other) => {
    expect(isSameSchool(one, other)).toBe(true);
    expect(isSameSchool(other, one)).toBe(true);
  });

  it.each([
    ['University of Lakemont', 'Lakemont State University'],
    ['University of Marsh', 'New Marsh University'],
    ['Marsh University in St. Orla', 'University of Marsh'],
    ['University of Cascadia, Alderbrook', 'University of Cascadia, Sorrel'],
    ['Regent College', 'Regent High School'],
    ['VIT', 'VUT'],
    ['', 'VIT'],
    ['The', 'Of'],
  ])('%s is not %s', (one, other) => {
    expect(isSameSchool(one, other)).toBe(false);
  });
});

describe('the same employer', () => {
  it.each([
    ['Hernád Fogászat Kft.', 'hernád fogászat'],
    ['Girder, Inc.', 'Girder'],
    ['晴天グループ株式会社 (Seiten Group, Inc.)', 'Seiten Group'],
  ])('%s is %s', (one, other) => expect(isSameEmployer(one, other)).toBe(true));
  it.each([
    ['Delta', 'Delta Dental'],
    ['Inc', 'Ltd'],
    ['Girder', 'Girders'],
  ])('%s is not %s', (one, other) => expect(isSameEmployer(one, other)).toBe(false));
});

describe('findSharedLinks', () => {
  const { html, url } = sample('sdui-second-degree');
  const ottilie = readProfile(open(html, url), url);

  it('ranks contacts, schools, employers, the change and the place', () => {
    const me = aboutMe.parse({
      who: 'a ferry deckhand in Hollowbay',
      schools: ['Fjordview Universität'],
      employers: ['Gannet Survey', 'Saltmarsh Labs Ltd'],
    });
    expect(findSharedLinks(ottilie, me).map(({ reason, link }) => [reason, link])).toEqual([
      ['mutual', { kind: 'mutual', detail: 'Wendel Ascombe' }],
      ['school', { kind: 'school', detail: 'Fjordview University' }],
      ['employer-now', { kind: 'employer', detail: 'Saltmarsh Labs' }],
      ['employer-once', { kind: 'employer', detail: 'Gannet Survey' }],
      ['change', { kind: 'profile', detail: '' }],
      ['place', { kind: 'place', detail: 'Hollowbay' }],
    ]);
  });

  it('finds nothing for somebody who told nothing', () => {
    expect(findSharedLinks({ ...ottilie, mutualNames: [] }, aboutMe.parse({}))).toEqual([]);
  });
});
