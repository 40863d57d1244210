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

const promise = (by: 'me' | 'them', what: string) =>
  ({ id: what, on: '2026-11-10', type: 'promised', promise: what, by, what, dueOn: '2026-11-20' }) as const;

test.each([
  [
    'mine in a noun',
    promise('me', 'the reading list'),
    'I promised the reading list. Here it is: [what you promised].',
  ],
  ['mine in a verb', promise('me', 'Send the template'), 'I promised to send the template. Here it is'],
  ['theirs', promise('them', 'an introduction to Jun'), 'You kindly offered an introduction to Jun.'],
])('a letter about a promise speaks of that promise alone, without a remark: %s', (_, made, words) => {
  const history = [promise('me', 'something else'), made, promise('them', 'other help')];
  const about = startDraft(someone, 'keep-in-touch', 0, made.promise);
  const letter = letterOfDraft({ ...about, channel: 'message' }, { ...context, history });
  expect(letter.text).toContain(words);
  expect(letter.text).not.toMatch(/something else|other help|by 20 November|to keep in touch|say hello/);
  expect(letter.findings.filter(({ severity }) => severity !== 'hint')).toEqual([]);
});

test('a report-back names whom it speaks of', () => {
  const about = makeProfile({ fullName: 'Jun Asano', firstName: 'Jun' });
  const letter = letterOfDraft(startDraft(someone, 'report-back', 0, 'jun'), { ...context, about });
  expect(letter.text).toContain('Jun');
});

test('what was asked in another way has no words to reply to', () => {
  const asked = { id: 'a', on: '2026-11-03', type: 'sent', moment: 'request', channel: 'phone', text: '' } as const;
  const letter = letterOfDraft(
    { ...startDraft(someone, 'follow-up', 0), channel: 'email' },
    { ...context, history: [asked] },
  );
  expect(letter.quote).toBeNull();
});
