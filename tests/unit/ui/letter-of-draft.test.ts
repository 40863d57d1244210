import { expect, test } from 'vitest';
import { emptyAboutMe } from '@/lib/schema/about-me';
import { letterOfDraft } from '@/lib/ui/letter-of-draft';
import { startDraft } from '@/lib/ui/start-draft';
import { makeProfile } from '@/tests/fixtures/profile';

const me = { ...emptyAboutMe, name: 'Ruth Calloway', who: 'a ward nurse', learn: 'how nurses move into health data' };
const context = { me, history: [], link: null, today: '2026-11-23' };
const someone = { person: 'p', profile: makeProfile(), corrections: {} };
const draft = startDraft(someone, 'request', 0);

test('an untouched draft shows the composed letter, within the limit and without a remark', () => {
  const letter = letterOfDraft(draft, context);
  expect(letter.text).toContain('Ines');
  expect(letter.text.length).toBeLessThanOrEqual(200);
  expect(letter.limit).toBe(200);
  expect(letter.findings.filter(({ severity }) => severity !== 'hint')).toEqual([]);
});

test('Premium has room for 300', () => {
  expect(letterOfDraft(draft, { ...context, me: { ...me, plan: 'premium' } }).limit).toBe(300);
});

test('what the user wrote stands, and is checked', () => {
  const text = 'Hi Ines, do you have any openings?';
  const letter = letterOfDraft({ ...draft, text }, context);
  expect(letter.text).toBe(text);
  expect(letter.findings).toContainEqual(expect.objectContaining({ severity: 'stop' }));
});

test('advice that was kept for this letter is not given again', () => {
  const text = 'Hi Ines, do you have any openings?';
  const [finding] = letterOfDraft({ ...draft, text }, context).findings;
  if (!finding) throw new Error('nothing was found');
  const kept = [{ rule: finding.rule, words: text.slice(finding.start, finding.end), reason: null }];
  expect(letterOfDraft({ ...draft, text, kept }, context).findings).not.toContainEqual(finding);
});

test('a corrected name is the one that is greeted', () => {
  const corrections = { firstName: 'Nessa' };
  expect(letterOfDraft({ ...draft, corrections }, context).text).toContain('Nessa');
});
