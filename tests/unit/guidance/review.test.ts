import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { review } from '@/lib/guidance/review';
import { runsOf } from '../depth';
import { jobAsks } from './examples/job-asks';
import { letters } from './examples/letters';
import { resumes } from './examples/resumes';
import { asking } from './examples/short-letters';
import { templates } from './examples/templates';

const found = (text: string) => review(text).findings.map(({ start, end }) => text.slice(start, end));
const stops = (text: string) =>
  review(text).findings.filter(({ rule, severity }) => rule.startsWith('job-ask') && severity === 'stop');

describe('review', () => {
  it.each([...letters, ...templates])(
    'tells whether a letter asks for work: $text',
    ({ text, asks, resume = false }) => {
      const { findings } = review(text);
      expect(findings.some(({ rule }) => rule.startsWith('job-ask'))).toBe(asks);
      expect(findings.some(({ rule }) => rule.startsWith('resume'))).toBe(resume);
    },
  );

  it.each(asking)('hears an ask: %s', (text) => {
    expect(review(text).findings.some(({ rule }) => rule.startsWith('job-ask'))).toBe(true);
  });

  it('stops a denial that goes on to ask', () => {
    expect(stops('I am not asking for much, but are you hiring?')).toHaveLength(1);
    expect(stops("I'm not looking for a job, though if you hear of any openings, let me know.")).not.toHaveLength(0);
    expect(stops('Not going to lie, I need a job.')).not.toHaveLength(0);
  });

  it('asks whether a sentence needs saying only where it has no other fault', () => {
    const rulesIn = (text: string) => review(text, { moment: 'request' }).findings.map(({ rule }) => rule);
    expect(rulesIn('Hi Ines,\n\nThe ferries were full again last summer.')).toEqual(['needless.sentence']);
    expect(rulesIn('Hi Ines,\n\nI saw the lab tech opening at Harrow Bay.')).toEqual(['job-ask.opening']);
  });

  it('takes a plain denial for what it is', () => {
    expect(stops("I'm not looking for a job, a referral or an introduction to HR.")).toEqual([]);
    expect(stops('I won’t ask you to refer me or to pull strings.')).toEqual([]);
    expect(stops('This is not about an opening.')).toEqual([]);
  });

  it('gives UTF-16 offsets of the exact words, whatever stands before them', () => {
    const text = '👩‍💻 Ça va? “Hello” — [Name]\n\n  Are you\u00a0hiring? Thanks & bye';
    const { findings } = review(text);
    const ask = findings.find(({ rule }) => rule === 'job-ask.hiring');
    expect(text.slice(ask?.start, ask?.end)).toBe('Are you\u00a0hiring');
  });

  it('reads through short forms, curly quotes, capitals and wrapped lines', () => {
    expect(stops('ARE YOU HIRING?')).toHaveLength(1);
    expect(stops('are u hiring')).toHaveLength(1);
    expect(stops('I’d love to be considered.')).toHaveLength(1);
    expect(
      stops(
        'I have read about what you do there for years now and would so love\nto join your team if that can be done.',
      ),
    ).toHaveLength(1);
  });

  it('sorts its findings and never puts two of one family on the same words', () => {
    for (const text of [...Object.values(jobAsks).flat(), ...Object.values(resumes).flat(), ...asking]) {
      const { findings } = review(text);
      expect(findings.map(({ start }) => start)).toEqual(findings.map(({ start }) => start).toSorted((a, b) => a - b));
      for (const [index, one] of findings.entries())
        for (const other of findings.slice(index + 1))
          if (one.rule.split('.')[0] === other.rule.split('.')[0]) expect(other.start).toBeGreaterThanOrEqual(one.end);
    }
  }, 60_000);

  it('is silent about other languages', () => {
    const german = 'Guten Tag, ich suche eine Stelle als Pfleger und würde gern mit Ihnen sprechen. Sind Sie hiring?';
    expect(review(german)).toEqual({
      findings: [],
      parts: {
        howFound: false,
        whoIAm: false,
        objective: false,
        minutes: null,
        flexible: false,
        thanks: false,
        noJob: false,
        question: false,
      },
    });
  });

  it('finds the same whether or not it has read other letters before', () => {
    const text = 'Hi Sol, are you hiring? I attach my CV.';
    const before = review(text);
    for (const { text: other } of letters) review(other);
    expect(review(text)).toEqual(before);
  });

  it('knows the gaps that the composer marked', () => {
    const text = 'I am [who you are]. Hello [Name].';
    const rules = review(text, { gaps: ['[who you are]'] }).findings.map(({ rule }) => rule);
    expect(rules).toEqual(['gap.marked', 'gap.unfilled']);
  });

  it('answers any text with offsets inside it', () => {
    const words = fc.constantFrom(
      ...'are you hiring job role opening refer me resume [Name] {{x}} 15 minutes hour ! ? . , \n ’ “ & not but if your team to for and I 👩‍💻 é İ ſ'.split(
        ' ',
      ),
    );
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.array(words, { maxLength: 60 }).map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(text, (any) => {
        for (const { start, end } of review(any, { moment: 'request', limit: 200, fullName: any }).findings) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(any.length);
        }
      }),
      { numRuns: runsOf(300) },
    );
  }, 60_000);

  it.each([
    'a',
    ' ',
    '\n',
    'job ',
    'are you hiring ',
    'know of any ',
    "i'd you're ",
    'a, b, ',
    'any open new ',
    '[',
    '{{',
    '___ ',
    'a-',
    "A'B ",
    '15 to ',
    'would you ',
  ])(
    'comes to an end on 100,000 characters of %j, with a bounded answer',
    (piece) => {
      const text = `the you and of to ${piece.repeat(100_000 / piece.length)}`;
      expect(review(text, { moment: 'request' }).findings.length).toBeLessThanOrEqual(200);
    },
    60_000,
  );

  it('points at words, not at the white space around them', () => {
    for (const words of Object.values(jobAsks).flat().flatMap(found)) expect(words).toBe(words.trim());
  });
});
