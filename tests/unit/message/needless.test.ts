import { describe, expect, it } from 'vitest';
import { review } from '@/lib/guidance/review';
import { compose } from '@/lib/message/compose';
import { channel as channels, moment as moments } from '@/lib/schema/event';
import { sampleLetters } from '../../fixtures/letters';
import { requestWith, sentLetter } from './samples';

const history = [
  sentLetter(
    'Hello Ines, could we speak for 20 minutes about how nurses move into health data? Thank you, Ruth. '.repeat(6),
  ),
];

/** The sentences that the checks would rather see left out. */
const needlessIn = (text: string, findings: { rule: string; start: number; end: number }[]) =>
  findings.filter(({ rule }) => rule === 'needless.sentence').map(({ start, end }) => text.slice(start, end));

describe.each(moments.options)('no sentence is needless: %s', (moment) => {
  it.each(channels.options)('as a %s', (channel) => {
    for (const seed of [0, 1, 2, 3]) {
      for (const knows of [false, true]) {
        const { text, findings } = compose(requestWith({ moment, channel, seed, knows, history }));
        expect(needlessIn(text, findings)).toEqual([]);
      }
    }
  });
});

it('no sentence of a sample letter is needless', () => {
  for (const { request } of sampleLetters) {
    const { text, findings } = compose(request);
    expect(needlessIn(text, findings)).toEqual([]);
  }
});

it.each(['A short no is fine as well.', 'One or two questions would do.'])('knows a courtesy: %s', (text) => {
  expect(needlessIn(text, review(text, { moment: 'request' }).findings)).toEqual([]);
});
