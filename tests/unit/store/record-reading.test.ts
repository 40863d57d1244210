import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { applyCorrections } from '@/lib/profile/apply-corrections';
import type { Profile } from '@/lib/schema/profile';
import { createDatabase, type Database } from '@/lib/store/database';
import { recordReading } from '@/lib/store/record-reading';
import { savePerson } from '@/lib/store/save-person';
import { makeProfile } from '@/tests/fixtures/profile';

const at = (day: string) => Temporal.ZonedDateTime.from(`${day}T12:00[${Temporal.Now.timeZoneId()}]`).epochMilliseconds;
const full: Partial<Profile> = {
  pronouns: 'She/Her',
  mutualNames: ['Odo Brandt'],
  followers: '1,204 followers',
  experience: [{ title: 'Clinical data lead', company: 'Hollin Health', dates: '2021 - Present', current: true }],
};
/** What a details page, or a card before its sections, leaves out. */
const bare: Partial<Profile> = {
  firstName: null,
  headline: null,
  location: null,
  currentTitle: null,
  currentCompany: null,
  connection: 'none/unknown',
  missing: { mutualNames: 'not-loaded', pronouns: 'not-loaded', followers: 'not-loaded' },
};
let db: Database;

beforeEach(async () => {
  db = createDatabase(`test-${crypto.randomUUID()}`);
  const corrections = { location: 'York' };
  await savePerson(db, { person: 'ines', profile: makeProfile(full), corrections }, at('2026-11-02'));
});
afterEach(() => db.delete());

const person = async () => {
  const found = await db.people.get('ines');
  if (found === undefined) throw new Error('Ines is gone');
  return found;
};
const read = async (different: Partial<Profile>, day = '2026-11-20') =>
  recordReading(db, await person(), makeProfile(different), at(day));

describe('recordReading', () => {
  it('keeps what the user corrected', async () => {
    await read({ location: 'Hull, England' });
    const { profile, corrections } = await person();
    expect(profile.location).toBe('Hull, England');
    expect(applyCorrections(profile, corrections).location).toBe('York');
  });

  it('keeps what this page did not give', async () => {
    await read(bare);
    expect((await person()).profile).toMatchObject({ ...makeProfile(full), missing: bare.missing });
  });

  it('lets go of what this page says there is none of', async () => {
    await read({ ...full, mutualNames: [], missing: { mutualNames: 'absent' } });
    expect((await person()).profile.mutualNames).toEqual([]);
  });

  it.each<[string, Partial<Profile>, Partial<Profile>]>([
    [
      'the former title with a new employer',
      { currentCompany: 'Oake Labs', currentTitle: null },
      { currentCompany: 'Oake Labs', currentTitle: null },
    ],
    [
      'the former employer with a new title',
      { currentCompany: null, currentTitle: 'Founder' },
      { currentCompany: null, currentTitle: 'Founder' },
    ],
    [
      'nothing, where the same employer is spelt differently',
      { currentCompany: 'Hollin Health Ltd', currentTitle: null },
      { currentCompany: 'Hollin Health Ltd', currentTitle: 'Clinical data lead' },
    ],
    [
      "another name's first name",
      { fullName: 'Agnes Falkenrath', firstName: null },
      { fullName: 'Agnes Falkenrath', firstName: null },
    ],
  ])('never pairs %s', async (_, now, expected) => {
    await read(now);
    expect((await person()).profile).toMatchObject(expected);
  });

  it('says what is new, for two weeks', async () => {
    const moved = { currentCompany: 'Oake Labs', currentTitle: 'Founder' };
    const news = [
      { field: 'currentTitle', after: 'Founder' },
      { field: 'currentCompany', before: 'Hollin Health', after: 'Oake Labs', occasion: 'new-employer' },
    ];
    expect(await read(moved, '2026-11-20')).toMatchObject(news);
    expect(await read(moved, '2026-12-04')).toMatchObject(news);
    expect(await read(moved, '2026-12-05')).toEqual([]);
  });
});
