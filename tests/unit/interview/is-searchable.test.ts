import { expect, test } from 'vitest';
import { isSearchable } from '@/lib/interview/is-searchable';

test.each([
  'What is a product manager?',
  'What does your company do?',
  'What does Hollin Health do?',
  'When was the company founded?',
  'How many employees does Hollin Health have?',
  'How many people work at the hospital?',
  'Where is your headquarters?',
  'Where are your offices located?',
  'Where are you based?',
  'Who is your CEO?',
  'Who founded Hollin Health?',
  'Who are your competitors?',
  'What products do you sell?',
  'Which industries do you serve?',
  'What is the average salary of a data analyst?',
  'How much does a data analyst earn?',
  'What is your company’s mission?',
  'What are your products?',
  'Which degree is required?',
  'Do I need a master’s degree?',
  'What qualifications are needed for this work?',
  'How long does it take to become a nurse?',
  'What’s the difference between UX and UI?',
  'What does SQL stand for?',
  'Is the company public?',
  'How big is Hollin Health?',
  'what is machine learning',
  'Which programming languages do you use?',
])('a search engine answers: %s', (question) => {
  expect(isSearchable(question)).toBe(true);
});

test.each([
  'What does your company do that surprised you?',
  'What do you love most about what you do?',
  'How did you choose between the two companies?',
  'Which degree would you choose today?',
  'What qualifications do you think matter, and which don’t?',
  'Where do you see a background like mine being useful?',
  'How many people do you wish your team had?',
  'When you started, what was hard?',
  'What is the hardest problem in front of you right now?',
  'What makes a good product manager, in your view?',
  'What would you read first?',
  'Whom else might I talk to?',
  'Who shaped how you work?',
  'Was macht für Sie eine gute Woche aus?',
  '',
  '?',
])('only they can answer, or nobody can tell: %s', (question) => {
  expect(isSearchable(question)).toBe(false);
});

test('hostile questions take no time', () => {
  const start = performance.now();
  for (const part of ['what is the ', 'how many ', 'you ', "'", 'which products ', 'a.']) {
    isSearchable(part.repeat(20_000));
    isSearchable(`what is ${part.repeat(20_000)}`);
  }
  expect(performance.now() - start).toBeLessThan(500);
});
