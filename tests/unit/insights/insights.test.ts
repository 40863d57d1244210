import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerShare, answersByChannel, answersByLink, answersByMinutes } from '@/lib/insights/answers';
import { countFlow } from '@/lib/insights/flow';
import { countGiven } from '@/lib/insights/given';
import { insightsOf } from '@/lib/insights/insights';
import { countLed, leadTrees } from '@/lib/insights/leads';
import { countTopics } from '@/lib/insights/topics';
import { countWeeks } from '@/lib/insights/weeks';
import { asked, met, no, person, rested, yes } from './histories';

const listed = { type: 'listed' } as const;
const dated = { type: 'scheduled', day: '2026-12-01', minutes: 20 } as const;
const led = { type: 'introduced', to: 'b' } as const;

describe('the flow', () => {
  test('each counts once at every step they reached', () => {
    const flow = countFlow([
      person('a', [listed, asked, asked, yes, met, led]),
      person('b', [listed, asked, yes, dated]),
      person('c', [listed, asked, { type: 'answered', answer: 'later' }]),
      person('d', [listed, asked]),
      person('e', [listed, asked, no]),
      person('f', [listed, asked, rested]),
      person('g', [listed]),
      person('h', [met]),
    ]);
    expect(flow).toEqual({
      listed: 8,
      asked: 7,
      yes: 3,
      later: 1,
      waiting: 1,
      no: 1,
      letGo: 1,
      met: 2,
      arranged: 1,
      ledOn: 1,
    });
  });

  test('a day called off is none, and the last answer counts', () => {
    const flow = countFlow([person('a', [asked, yes, dated, { type: 'cancelled' }]), person('b', [asked, yes, no])]);
    expect(flow).toMatchObject({ yes: 1, arranged: 0, no: 1 });
  });

  test('what came of asking adds up to who was asked', () => {
    const event = fc.constantFrom(listed, asked, yes, no, met, rested, dated, { type: 'reopened' } as const);
    fc.assert(
      fc.property(fc.array(fc.array(event, { maxLength: 8 }), { maxLength: 8 }), (histories) => {
        const flow = countFlow(histories.map((events, at) => person(`p${at}`, events)));
        expect(flow.yes + flow.later + flow.waiting + flow.no + flow.letGo).toBe(flow.asked);
        expect(flow.met + flow.arranged).toBeLessThanOrEqual(flow.yes);
        expect(flow.asked).toBeLessThanOrEqual(flow.listed);
      }),
    );
  });
});

describe('answers', () => {
  const people = [
    person('a', [{ ...asked, link: 'school' }, yes]),
    person('b', [{ ...asked, minutes: 15 }, no]),
    person('c', [{ ...asked, channel: 'email' }]),
    person('d', [listed]),
  ];

  test('by channel, minutes and what the letter opened with', () => {
    expect(answersByChannel(people)).toEqual([
      { key: 'note', asked: 2, answered: 2, yes: 1 },
      { key: 'email', asked: 1, answered: 0, yes: 0 },
    ]);
    expect(answersByMinutes(people).map(({ key, asked: of }) => [key, of])).toEqual([
      [15, 1],
      [20, 2],
    ]);
    expect(answersByLink(people)).toEqual([{ key: 'school', asked: 1, answered: 1, yes: 1 }]);
  });

  test.each([
    [9, 3, null],
    [10, 3, 30],
    [12, 7, 58],
  ])('of %i, %i answered: %j percent', (of, answered, share) => {
    expect(answerShare({ asked: of, answered })).toBe(share);
  });
});

test('topics count people met, and name who is next', () => {
  const topics = countTopics([
    person('a', [met, met], 'Maps'),
    person('b', [dated], 'Maps'),
    person('c', [asked], 'Data'),
    person('d', [met]),
  ]);
  expect(topics).toEqual([
    { topic: 'Maps', met: 1, next: 'b' },
    { topic: null, met: 1, next: null },
    { topic: 'Data', met: 0, next: null },
  ]);
});

describe('who led to whom', () => {
  const to = (id: string) => ({ type: 'introduced', to: id }) as const;

  test('chains become trees, and each stands once', () => {
    const trees = leadTrees([
      person('a', [to('b'), to('c')]),
      person('b', [to('d')]),
      person('c', [{ ...to('d'), on: '2026-12-01' }]),
      person('d', []),
      person('e', []),
    ]);
    expect(trees.map(({ id }) => id)).toEqual(['a']);
    expect(trees.map(countLed)).toEqual([3]);
  });

  test('a ring is cut, and nobody leads to a stranger', () => {
    const trees = leadTrees([person('a', [to('b')]), person('b', [to('a'), to('gone')])]);
    expect(trees).toEqual([{ id: 'a', name: 'a', led: [{ id: 'b', name: 'b', led: [] }] }]);
  });

  test('however people lead to each other, each stands in one place at most', () => {
    const ids = ['a', 'b', 'c', 'd'];
    const lead = fc.array(fc.constantFrom(...ids), { maxLength: 4 });
    fc.assert(
      fc.property(fc.tuple(lead, lead, lead, lead), (leads) => {
        const trees = leadTrees(ids.map((id, at) => person(id, (leads[at] ?? []).map(to))));
        expect(trees.reduce((sum, tree) => sum + 1 + countLed(tree), 0)).toBeLessThanOrEqual(ids.length);
      }),
    );
  });
});

test('what was given and received', () => {
  const { given, received } = countGiven([
    person('a', [
      met,
      { type: 'sent', moment: 'thank-you', channel: 'email', text: 'T' },
      { type: 'promised', promise: '1', by: 'me', what: 'a list' },
      { type: 'kept', promise: '1' },
      { type: 'promised', promise: '2', by: 'me', what: 'a map' },
      { type: 'promised', promise: '3', by: 'them', what: 'a name' },
      led,
      { type: 'touched', how: 'introduction' },
      { type: 'touched', how: 'article' },
    ]),
    person('b', [met]),
  ]);
  expect(given).toEqual({
    thanked: { done: 1, of: 2 },
    told: { done: 0, of: 2 },
    promises: { done: 1, of: 2 },
    reports: { done: 0, of: 1 },
    touches: 1,
    introductions: 1,
  });
  expect(received).toEqual({ conversations: 2, introductions: 1, promises: { done: 0, of: 1 } });
});

test('weeks begin on Monday, and the last one is this one', () => {
  const weeks = countWeeks(
    [
      person('a', [
        { ...asked, on: '2026-11-22' },
        { ...met, on: '2026-11-23' },
        { ...asked, on: '2026-11-09' },
      ]),
    ],
    '2026-11-25',
    2,
  );
  expect(weeks).toEqual([
    { from: '2026-11-16', letters: 1, conversations: 0 },
    { from: '2026-11-23', letters: 0, conversations: 1 },
  ]);
});

test('of nobody there is nothing to tell', () => {
  expect(insightsOf([], '2026-11-23')).toMatchObject({ since: null, flow: { listed: 0 }, leads: [], topics: [] });
});
