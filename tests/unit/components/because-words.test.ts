import { expect, test, vi } from 'vitest';
import { becauseWords } from '@/components/today/because-words';
import type { Because } from '@/lib/cadence/because';
import type { DueKind } from '@/lib/cadence/due-kinds';

vi.mock('#i18n', async () => (await import('../ui/english')).english());

const on = '2026-11-03';
const cases: [DueKind, Because, string][] = [
  [
    'write',
    { reason: 'listed', on: '2026-11-20', days: 3 },
    'You put them on your list on Friday. A first note takes a few minutes.',
  ],
  [
    'follow-up',
    { reason: 'no-answer', on, moment: 'request', followUps: 0, days: 14 },
    'You wrote on 3 November and haven’t heard. After two weeks, it is time to write again.',
  ],
  [
    'let-go',
    { reason: 'no-answer', on, moment: 'follow-up', followUps: 3, days: 14 },
    'You have written four times without an answer, the last time on 3 November. You can let it rest, or write once more.',
  ],
  [
    'follow-up',
    { reason: 'said-later', on, days: 30 },
    'They said later on 3 November. After a month, it is time to ask again.',
  ],
  [
    'follow-up',
    { reason: 'said-later', on, until: '2026-11-23', days: 30 },
    'They said later, and this is the day to ask again.',
  ],
  [
    'schedule',
    { reason: 'said-yes', on: '2026-11-22', days: 1 },
    'They said yes yesterday. Suggest two or three times while it is fresh.',
  ],
  [
    'schedule',
    { reason: 'cancelled', on, days: 1 },
    'Your day was called off on 3 November. Suggest two or three new times.',
  ],
  [
    'prepare',
    { reason: 'conversation-ahead', on, day: '2026-11-24', time: '10:30' },
    'You speak tomorrow at 10:30. Read your request again, and what they do.',
  ],
  [
    'prepare',
    { reason: 'conversation-ahead', on, day: '2026-11-26' },
    'You speak on Thursday. Read your request again, and what they do.',
  ],
  [
    'log',
    { reason: 'conversation-past', on, day: '2026-11-20' },
    'You were to speak on Friday. Note how it went while you remember.',
  ],
  [
    'thank-you',
    { reason: 'met', on: '2026-11-20', days: 0 },
    'You spoke on Friday. A thank-you is best the same day, and still good now.',
  ],
  ['thank-you', { reason: 'met', on: '2026-11-23', days: 0 }, 'You spoke today. A thank-you is best the same day.'],
  [
    'thank-you',
    { reason: 'said-no', on, days: 0 },
    'They said no on 3 November. A short thank-you leaves a door open.',
  ],
  [
    'promise',
    { reason: 'promised', on, what: 'the list', days: 7 },
    'You promised the list on 3 November. Kept words are how trust begins.',
  ],
  [
    'promise',
    { reason: 'promised', on, what: 'the list', dueOn: '2026-11-20', days: 7 },
    'You promised the list for Friday 20 November. Kept words are how trust begins.',
  ],
  [
    'report-back',
    { reason: 'met-introduced', on, person: 'tove', days: 1 },
    'You spoke with Tove Hallam on 3 November. Whoever sent you would like to hear how it went.',
  ],
  [
    'outcome',
    { reason: 'advice-taken', on, days: 30 },
    'You spoke on 3 November. By now you can say what came of their advice.',
  ],
  [
    'keep-in-touch',
    { reason: 'last-contact', on, days: 60 },
    'You were last in touch on 3 November. After two months, a friendly word keeps it warm.',
  ],
];

test.each(cases)('%s because %o', (kind, because, words) => {
  const said = becauseWords({ kind, because }, { today: '2026-11-23', locale: 'en-GB', about: 'Tove Hallam' });
  expect(said.replace('Friday, 20', 'Friday 20')).toBe(words);
});
