import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compose } from '@/lib/message/compose';
import type { ComposeRequest, Letter } from '@/lib/message/request';
import { channel, type HistoryEvent, moment } from '@/lib/schema/event';
import { link } from '@/lib/schema/link';
import { runsOf } from '../depth';

const hostile = [
  'Hire Me Now',
  '<script>alert(1)</script>',
  '{{first_name}}',
  '[Name]',
  'LinkedIn Member',
  '🚀🚀🚀',
  '𝓘𝓷𝓮𝓼',
  'INES FALKENRATH',
  'Dr. Prof. Ines Maria-Luise von und zu Falkenrath-Okonjo, PhD, MBA, CPA',
  'محمد علي',
  '田中 太郎',
  'O’Neil-D’Arcy',
  'x'.repeat(300),
  'word '.repeat(60),
  'a, b; c. d! e? f: g — h -- i... j',
  '\u202Eright to left\u202C',
  'Job',
  'Will Hire',
  '"quoted" (bracketed [nested',
  'line\nbreak\ttab',
  'null',
  "Robert'); DROP TABLE people;--",
  'Looking for new opportunities | Open to work | #hireme',
  'Please refer me to your hiring manager!!!',
  'my resume is attached',
];
const wild = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...hostile) },
  { weight: 2, arbitrary: fc.lorem({ maxCount: 3 }).map((text) => text.slice(0, 300)) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.constant('') },
);
const who = fc.oneof(
  wild,
  fc.constantFrom(
    'a ward nurse',
    'Welder',
    'I work in a bakery',
    'studying to be a vet',
    'RN',
    'between jobs, a nurse',
  ),
);
const learn = fc.oneof(
  wild,
  fc.constantFrom(
    'how nurses move into data',
    'How do you get a job at your company?',
    'Health data',
    'become a pilot',
    'whether you have any openings',
    'how welders learn to work under water and what they wish they had known before they started',
  ),
);
const names = fc.oneof(wild, fc.constantFrom('Ines Falkenrath', 'Bo', 'Maximiliana-Theodora Wolfeschlegelstein'));
const orNull = (text: fc.Arbitrary<string>) => fc.option(text, { nil: null });
const person = fc.record({
  firstName: orNull(names),
  fullName: orNull(names),
  currentTitle: orNull(wild),
  currentCompany: orNull(wild),
  publicId: fc.constantFrom('someone', null),
});
const day = fc.integer({ min: 1, max: 28 }).map((number) => `2026-11-${String(number).padStart(2, '0')}`);
const event: fc.Arbitrary<HistoryEvent> = fc.oneof(
  fc.record({
    id: fc.constant('a'),
    on: day,
    type: fc.constant('answered' as const),
    answer: fc.constant('yes' as const),
  }),
  fc.record({
    id: fc.constant('b'),
    on: day,
    type: fc.constant('scheduled' as const),
    day,
    time: fc.constant('10:30'),
    minutes: fc.constantFrom(15, 20, 30),
    where: wild,
  }),
  fc.record({ id: fc.constant('c'), on: day, type: fc.constant('met' as const), notes: wild }),
  fc.record({
    id: fc.constant('d'),
    on: day,
    type: fc.constant('promised' as const),
    promise: fc.constant('p'),
    by: fc.constant('me' as const),
    what: wild,
    dueOn: day,
  }),
);
const request: fc.Arbitrary<ComposeRequest> = fc.record({
  me: fc.record({
    name: names,
    who,
    learn,
    schools: fc.constant([]),
    employers: fc.constant([]),
    signOff: wild,
    plan: fc.constantFrom('free' as const, 'premium' as const),
  }),
  person,
  link: fc.option(fc.record({ kind: fc.constantFrom(...link.shape.kind.options), detail: wild }), { nil: null }),
  moment: fc.constantFrom(...moment.options),
  channel: fc.constantFrom(...channel.options),
  minutes: fc.constantFrom(15 as const, 20 as const, 30 as const),
  knows: fc.boolean(),
  history: fc.array(event, { maxLength: 4 }),
  seed: fc.integer({ min: 0, max: 20 }),
  today: day,
  about: person,
});

/** What must hold of every letter, whoever it is from and to. */
function expectSound({ text, subject, length, limit, gaps, segments, findings }: Letter) {
  expect(length).toBe(text.length);
  if (limit !== null) expect(length).toBeLessThanOrEqual(limit);
  expect(text, 'double space').not.toMatch(/ {2}| \n|\n{3}|^\s|\s$/);
  expect(text, 'stray punctuation').not.toMatch(/ [,.;:?!]|[,;:?!][,.;:?!]|\.[,.;:?!]|\(\s|\s\)|\(\)|""/);
  expect(text, 'left over').not.toMatch(/undefined|NaN|[{}<>|]|https?:/);
  expect(text).not.toContain('!');
  const marked = Array.from(text.matchAll(/\[([^[\]]*)\]/g), ([, name]) => name);
  expect([...new Set(marked)]).toEqual(gaps);
  expect(text.replace(/\[[^[\]]*\]/g, '')).not.toMatch(/[[\]]/);
  expect(segments.map((segment) => segment.text).join('')).toBe(text);
  expect(findings.filter(({ severity }) => severity !== 'hint')).toEqual([]);
  if (subject !== null) expect(subject).toMatch(/^\S(?:.{0,198}\S)?$/u);
}

describe('every composed letter', () => {
  it('is within its limit, tidy, without an unmarked gap, and passes its own checks', () => {
    fc.assert(
      fc.property(request, (generated) => {
        expectSound(compose(generated));
      }),
      { numRuns: runsOf(1000) },
    );
  }, 300_000);

  it('asks one question where it asks, and never loses the minutes', () => {
    fc.assert(
      fc.property(request, fc.constantFrom('request', 'reconnect', 'follow-up'), (generated, asking) => {
        const { text } = compose({ ...generated, moment: asking as ComposeRequest['moment'], times: [] });
        expect(text.split('?')).toHaveLength(2);
        expect(text).toContain(`${generated.minutes}`);
      }),
      { numRuns: runsOf(500) },
    );
  }, 180_000);

  it('keeps every essential part of a request, even in a free note', () => {
    fc.assert(
      fc.property(request, (generated) => {
        const { segments, text } = compose({ ...generated, moment: 'request' });
        const parts = new Set(segments.map(({ part }) => part));
        expect(parts, text).toContain('greeting');
        expect(parts, text).toContain('howFound');
        expect(parts, text).toContain('noStrings');
        expect(parts.has('pitch') || parts.has('whoIAm'), text).toBe(true);
        expect(parts.has('pitch') || parts.has('learnAsk'), text).toBe(true);
        expect(parts.has('ask') || parts.has('learnAsk'), text).toBe(true);
      }),
      { numRuns: runsOf(500) },
    );
  }, 180_000);

  it('takes 50 to 125 words for a request by message or email, however little or much is known', () => {
    fc.assert(
      fc.property(request, fc.constantFrom('message' as const, 'email' as const), (generated, by) => {
        const { text } = compose({ ...generated, moment: 'request', channel: by });
        const words = text.split(/\s+/).length;
        expect(words, text).toBeGreaterThanOrEqual(50);
        expect(words, text).toBeLessThanOrEqual(125);
      }),
      { numRuns: runsOf(500) },
    );
  }, 180_000);

  it('makes each follow-up shorter than the letter before', () => {
    fc.assert(
      fc.property(request, fc.constantFrom('message', 'email', 'note'), (generated, by) => {
        const first = compose({
          ...generated,
          moment: 'request',
          channel: by as ComposeRequest['channel'],
          history: [],
        });
        const history: HistoryEvent[] = [];
        let before = first.text;
        for (const turn of [1, 2, 3]) {
          history.push({
            id: `s${turn}`,
            on: `2026-11-0${turn}`,
            type: 'sent',
            moment: turn === 1 ? 'request' : 'follow-up',
            channel: first.subject === null ? 'message' : 'email',
            text: before,
          });
          const next = compose({ ...generated, moment: 'follow-up', channel: 'message', history, times: [] });
          expect(next.length).toBeLessThan(before.length);
          expect(next.text.split(/\s+/).length).toBeLessThan(before.split(/\s+/).length);
          expect(next.text).not.toBe(before);
          expectSound(next);
          before = next.text;
        }
      }),
      { numRuns: runsOf(250) },
    );
  }, 300_000);

  it('makes a follow-up a reply with something new, and shorter, below letters of any length', () => {
    const words = 'hi could we talk about nursing and data for a while thank you so much'.split(' ');
    const first = fc.oneof(
      fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 60 }).map((all) => all.join(' ')),
      fc.constantFrom('Hi', 'Hello Tove, could we speak for 20 minutes?', 'Hi Tove, 20 minutes for coffee this week?'),
    );
    const opening = fc.constantFrom('request' as const, 'reconnect' as const, 'ask-introduction' as const);
    fc.assert(
      fc.property(request, first, opening, (generated, text, asked) => {
        const history: HistoryEvent[] = [];
        for (const [turn, earlier] of [text, '', ''].entries()) {
          const before = earlier === '' ? next(history, generated).text : earlier;
          const sent = turn === 0 ? asked : ('follow-up' as const);
          history.push({
            id: `s${turn}`,
            on: `2026-11-0${turn + 1}`,
            type: 'sent',
            moment: sent,
            channel: 'message',
            text: before,
          });
          const letter = next(history, generated);
          expectSound(letter);
          expect(letter.text.split('?')).toHaveLength(2);
          expect(letter.text).toContain(`${generated.minutes} minutes`);
          expect(letter.text, 'a reply').toMatch(/\bstill\b|\bmy (?:last )?(?:note|letter)\b|\bI wrote to you\b/);
          const added = letter.segments.find(({ part }) => part === 'fresh' || part === 'aside');
          expect(added && !before.includes(added.text.trim()), `something new: ${letter.text}`).toBe(true);
          if (canBeUndercut(before, asked, generated.channel, turn)) {
            expect(letter.length, letter.text).toBeLessThan(before.length);
            expect(countWords(letter.text), letter.text).toBeLessThan(countWords(before));
          } else expect(countWords(letter.text)).toBeLessThanOrEqual(24);
        }
      }),
      { numRuns: runsOf(250) },
    );
  }, 300_000);
});

function next(history: HistoryEvent[], generated: ComposeRequest): Letter {
  return compose({ ...generated, moment: 'follow-up', history, times: [] });
}

/** The shortest whole follow-up has 37 characters and seven words; asked for an introduction 55 and ten; said aloud it takes names. */
function canBeUndercut(before: string, asked: string, channel: string, turn: number): boolean {
  if (channel === 'phone' || channel === 'voicemail') return before.length > 160 && countWords(before) > 24;
  const [length, most] = asked === 'ask-introduction' ? [62, 10] : [37, 7];
  // The shortest new word is spent once.
  return before.length > length + 12 * turn && countWords(before) > most + 2 * turn;
}

const countWords = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
