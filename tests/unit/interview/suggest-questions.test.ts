import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pathOf } from '@/lib/interview/path-of';
import type { PathKind } from '@/lib/interview/question';
import { rankQuestions, suggestQuestions } from '@/lib/interview/suggest-questions';
import type { ExperienceEntry, Profile } from '@/lib/schema/profile';
import { makeProfile } from '@/tests/fixtures/profile';

const today = '2026-11-23';
const job = (title: string | null, company: string | null, dates: string | null): ExperienceEntry => ({
  title,
  company,
  dates,
  current: dates === null ? null : dates.includes('Present'),
});
const someone = (currentTitle: string, ...experience: ExperienceEntry[]) =>
  makeProfile({ currentTitle, currentCompany: experience[0]?.company ?? null, experience });

const nurseToData = someone(
  'Clinical Data Lead',
  job('Clinical Data Lead', 'Hollin Health', 'Jan 2022 - Present · 4 yrs 11 mos'),
  job('Ward Nurse', 'St Anne’s Hospital', '2014 - 2021 · 7 yrs'),
);

const paths: [string, Profile, PathKind[]][] = [
  ['changed field', nurseToData, ['changed-field']],
  [
    'promoted within a company',
    someone(
      'Engineering Manager',
      job('Engineering Manager', 'Alder', 'Mar 2023 - Present · 3 yrs 9 mos'),
      job('Software Engineer', 'Alder', '2021 - 2023'),
    ),
    ['promoted'],
  ],
  [
    'long with one company, over several jobs',
    someone(
      'Software Engineer',
      job('Software Engineer', 'Alder', '2021 - Present'),
      job('Developer', 'Alder', '2015 - 2021'),
    ),
    ['promoted', 'long-tenure'],
  ],
  [
    'new by the months',
    someone('Solicitor', job('Solicitor', 'Finch', 'Dec 2025 - Present · 11 mos')),
    ['new-in-role'],
  ],
  ['not new after two years', someone('Solicitor', job('Solicitor', 'Finch', 'Jan 2025 - Present · 1 yr 11 mos')), []],
  ['new by the year', someone('Solicitor', job('Solicitor', 'Finch', 'März 2026 – Present')), ['new-in-role']],
  ['founder', someone('Founder', job('Founder', 'Finch', '2021 - Present')), ['founded']],
  ['nothing read', makeProfile({ experience: 'not-loaded' }), []],
  ['no titles', makeProfile({ currentTitle: null, experience: [job(null, 'Finch', null)] }), []],
];

test.each(paths)('path: %s', (_, profile, kinds) => {
  expect(pathOf(profile, today).kinds).toEqual(kinds);
});

describe('suggestions', () => {
  test('for one who changed fields: about that, with the titles in the words', () => {
    const suggested = suggestQuestions(nurseToData, today);
    expect(suggested).toHaveLength(8);
    expect(suggested.map(({ text }) => text)).toContain(
      'What from your time as Ward Nurse do you still use every week?',
    );
    expect(suggested.filter(({ fits }) => fits.includes('changed-field')).length).toBe(2);
    expect(suggested.filter(({ fits }) => fits.includes('data')).length).toBeGreaterThanOrEqual(2);
  });

  test('differ for a recruiter, a founder, a student and an academic', () => {
    const ids = ['Recruiter', 'Founder', 'Law Student', 'Professor of Law'].map((title) =>
      suggestQuestions(someone(title, job(title, 'Alder', '2020 - Present')), today).map(({ id }) => id),
    );
    expect(ids[0]).toContain('recruiter-misjudge');
    expect(ids[1]).toContain('founded-first-believers');
    expect(ids[2]).toContain('student-choose-again');
    expect(ids[3]).toContain('academic-balance');
  });

  test('what was asked before is passed over', () => {
    const first = suggestQuestions(nurseToData, today).map(({ id }) => id);
    const second = suggestQuestions(nurseToData, today, { without: first }).map(({ id }) => id);
    expect(second).toHaveLength(8);
    expect(second.filter((id) => first.includes(id))).toEqual([]);
  });

  test('someone of whom nothing is known still gets eight, without empty slots', () => {
    const nobody = makeProfile({ currentTitle: null, currentCompany: null, headline: null });
    expect(suggestQuestions(nobody, today)).toHaveLength(8);
  });
});

const word = fc.stringMatching(/^[A-Z][a-z]{1,9}$/);
const anyProfile = fc.record({
  title: fc.option(
    fc.oneof(fc.constantFrom('Founder', 'Data Analyst', 'Head of Sales', 'Nurse', 'Open to work'), word),
  ),
  company: fc.option(fc.oneof(word, fc.string())),
  earlier: fc.option(fc.oneof(fc.constantFrom('Teacher', 'Ward Nurse'), word, fc.string({ maxLength: 300 }))),
  school: fc.option(word),
  dates: fc.constantFrom('2015 - Present', 'Jan 2026 - Present · 10 mos', null),
});

test('always the same, up to eight, at most two of a kind, no slot left open', () => {
  fc.assert(
    fc.property(anyProfile, ({ title, company, earlier, school, dates }) => {
      const profile = makeProfile({
        currentTitle: title,
        currentCompany: company,
        experience: [job(title, company, dates), job(earlier, company, '2010 - 2015')],
        education: school === null ? 'none' : [{ school, degree: null, dates: null }],
      });
      const suggested = suggestQuestions(profile, today);
      expect(suggestQuestions(structuredClone(profile), today)).toEqual(suggested);
      expect(suggested).toHaveLength(8);
      expect(new Set(suggested.map(({ id }) => id)).size).toBe(8);
      for (const { text } of suggested) expect(text).not.toMatch(/\{(?:company|title|earlier|school)\}|open to work/i);
      for (const { category } of suggested) {
        expect(suggested.filter((other) => other.category === category).length).toBeLessThanOrEqual(2);
      }
      expect(rankQuestions(profile, today).length).toBeLessThan(90);
    }),
    { numRuns: 300 },
  );
});
