import { expect, test } from 'vitest';
import { functionOf } from '@/lib/interview/function-of';
import { levelOf } from '@/lib/interview/level-of';
import type { FunctionArea, Level } from '@/lib/interview/question';
import { makeProfile } from '@/tests/fixtures/profile';

const cases: [string, Level, FunctionArea | null][] = [
  ['Ward Nurse', 'individual', 'health'],
  ['Clinical Data Lead', 'manager', 'data'],
  ['Software Engineer', 'individual', 'engineering'],
  ['Senior Software Engineer II', 'individual', 'engineering'],
  ['Engineering Manager', 'manager', 'engineering'],
  ['VP Engineering', 'executive', 'engineering'],
  ['SVP, Marketing', 'executive', 'marketing'],
  ['Chief Financial Officer', 'executive', 'finance'],
  ['CTO & Co-Founder', 'founder', 'engineering'],
  ['Founder', 'founder', null],
  ['Owner at Bright Ideas', 'founder', null],
  ['Geschäftsführerin', 'executive', null],
  ['Gründer', 'founder', null],
  ['Product Manager', 'individual', 'product'],
  ['Senior Project Manager', 'individual', 'operations'],
  ['Account Executive', 'individual', 'sales'],
  ['Executive Assistant', 'individual', null],
  ['Assistant to the CEO', 'individual', null],
  ['Art Director', 'individual', 'design'],
  ['Director of Nursing', 'executive', 'health'],
  ['Head of Design', 'manager', 'design'],
  ['Nurse Manager', 'manager', 'health'],
  ['Team Lead, Customer Support', 'manager', 'customers'],
  ['Technical Recruiter', 'recruiter', 'people'],
  ['Talent Acquisition Partner', 'recruiter', 'people'],
  ['Headhunter', 'recruiter', 'people'],
  ['HR Business Partner', 'individual', 'people'],
  ['MSc Student', 'student', null],
  ['Student Success Manager', 'individual', null],
  ['Marketing Intern', 'student', 'marketing'],
  ['Internal Auditor', 'individual', 'finance'],
  ['PhD Candidate in Linguistics', 'student', 'research'],
  ['Postdoctoral Researcher', 'academic', 'research'],
  ['Associate Professor of History', 'academic', 'research'],
  ['Senior Lecturer', 'academic', 'education'],
  ['Dean of Arts', 'academic', null],
  ['Secondary School Teacher', 'individual', 'education'],
  ['Solicitor', 'individual', 'law'],
  ['Freelance Writer', 'individual', 'writing'],
  ['Former CEO | Ward Nurse', 'individual', 'health'],
  ['Ex-Head of Sales · Potter', 'individual', null],
  ['Public Librarian', 'individual', 'public'],
  ['Supply Chain Analyst', 'individual', 'operations'],
  ['Wine Maker', 'individual', null],
];

test.each(cases)('%s is %s, in %s', (currentTitle, level, area) => {
  const profile = makeProfile({ currentTitle });
  expect([levelOf(profile), functionOf(profile)]).toEqual([level, area]);
});

test('without a title the running job tells, then the headline, then nobody knows', () => {
  const job = { title: 'Founder', company: 'Alder', dates: '2020 - Present', current: true };
  expect(levelOf(makeProfile({ currentTitle: null, experience: [job] }))).toBe('founder');
  expect(levelOf(makeProfile({ currentTitle: null, headline: 'Recruiter' }))).toBe('recruiter');
  expect(levelOf(makeProfile({ currentTitle: null, headline: null }))).toBeNull();
  expect(functionOf(makeProfile({ currentTitle: null, headline: null }))).toBeNull();
});

test('hostile titles take no time', () => {
  const start = performance.now();
  for (const text of ['head '.repeat(5_000), 'a '.repeat(10_000), '/'.repeat(10_000), 'é'.repeat(10_000)]) {
    levelOf(makeProfile({ currentTitle: text }));
    functionOf(makeProfile({ currentTitle: text }));
  }
  expect(performance.now() - start).toBeLessThan(500);
});
