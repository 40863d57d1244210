import { expect, test } from 'vitest';
import { markCatches } from '@/components/conversation/mark-catches';
import { chosenQuestions, moveQuestion, planQuestions, remarkOn } from '@/components/conversation/plan-questions';
import { makeProfile } from '@/tests/fixtures/profile';

const today = '2026-11-23';
const asks = ['a', 'b', 'c'].map((id) => ({ id, text: `${id}?`, asked: false }));
const idsOf = (questions: { id: string }[]) => questions.map(({ id }) => id).join('');

test.each([
  ['How many employees does Hollin Health have?', 'searchable'],
  ['Are there any openings in your team?', 'jobs'],
  ['Could you refer me for a job?', 'jobs'],
  ['What surprised you in your first year?', null],
  ['', null],
] as const)('%s is remarked as %s', (text, remark) => {
  expect(remarkOn(text)).toBe(remark);
});

test('until the user chooses, as many are proposed as the minutes hold', () => {
  expect(chosenQuestions(null, makeProfile(), today, 20)).toHaveLength(5);
  expect(chosenQuestions(null, makeProfile(), today, 30)).toHaveLength(8);
  expect(chosenQuestions([], makeProfile(), today, 30)).toEqual([]);
});

test('what is chosen is not offered again', () => {
  const chosen = chosenQuestions(null, makeProfile(), today, 20);
  const { questions, suggestions } = planQuestions(chosen, makeProfile(), today);
  expect(idsOf(questions)).toBe(idsOf(chosen));
  expect(suggestions.filter(({ id }) => chosen.some((one) => one.id === id))).toEqual([]);
  expect(suggestions.length).toBeGreaterThan(10);
});

test.each([
  ['a', 1, 'bac'],
  ['c', -1, 'acb'],
  ['a', 2, 'bca'],
  ['a', -1, 'abc'],
  ['c', 1, 'abc'],
  ['x', 1, 'abc'],
] as const)('%s moved by %i gives %s', (id, by, order) => {
  expect(idsOf(moveQuestion(asks, id, by))).toBe(order);
});

test('notes are cut at their catches, and joined again are the notes', () => {
  const notes = 'ab @Tove cd';
  const runs = markCatches(notes, [
    { start: 3, end: 8 },
    { start: 5, end: 9 },
    { start: 9, end: 90 },
  ]);
  expect(runs.map(({ text, isCaught }) => [text, isCaught])).toEqual([
    ['ab ', false],
    ['@Tove', true],
    [' cd', false],
  ]);
});
