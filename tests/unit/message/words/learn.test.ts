import { describe, expect, it } from 'vitest';
import { fitLearn } from '@/lib/message/words/learn';

const sentenceOf = (raw: string) => {
  const learn = fitLearn(raw);
  return learn && `learn ${learn.kind === 'topic' ? 'about ' : ''}${learn.phrase}`;
};

describe('fitLearn', () => {
  it.each([
    ['how nurses move into health data', 'learn how nurses move into health data'],
    ['How do nurses move into health data?', 'learn how nurses move into health data'],
    ['HOW NURSES MOVE INTO DATA', 'learn how nurses move into data'],
    ['I want to learn how nurses move…', 'learn how nurses move'],
    ["I'd like to learn about health data.", 'learn about health data'],
    ['I would love to hear how you started', 'learn how you started'],
    ['Health data', 'learn about health data'],
    ['Python for nurses', 'learn about Python for nurses'],
    ['UX', 'learn about UX'],
    ['about the work of a vet', 'learn about the work of a vet'],
    ['to weld underwater', 'learn how to weld underwater'],
    ['become a data analyst', 'learn how to become a data analyst'],
    ['Becoming a data analyst', 'learn how to become a data analyst'],
    ['get into nursing', 'learn how to get into nursing'],
    ['moving into data from nursing', 'learn how to move into data from nursing'],
    ['training as a pilot', 'learn about training as a pilot'],
    ['what is it like to work at sea?', 'learn what it is like to work at sea'],
    ['how did you get into data', 'learn how you got into data'],
    ['how long does it take', 'learn how long it takes'],
    ['how can i become a vet?', 'learn how I can become a vet'],
    ['whether a degree is needed', 'learn whether a degree is needed'],
    ['know what skills are needed', 'learn what skills are needed'],
    ['I am curious about AI', 'learn about AI'],
    ['interested in renewable energy policy', 'learn about renewable energy policy'],
    ['gain insights into the field', 'learn about the field'],
    ['understand the trade better', 'learn about the trade'],
    ['a day in the life', 'learn about a day in the life'],
    ['Your Career Path', 'learn about Your Career Path'],
  ])('fits %j as %j', (raw, sentence) => {
    expect(sentenceOf(raw)).toBe(sentence);
  });

  it.each(['', ' ', '🙂', '[topic]', "I don't know", 'not sure yet', 'n/a', '???'])('finds nothing in %j', (raw) => {
    expect(fitLearn(raw)).toBeNull();
  });

  it('stays quick on hostile input', () => {
    const started = performance.now();
    for (const bit of ['how ', 'to learn ', 'i want ', 'about ', 'what is it ', '? ', 'a', ' more'])
      fitLearn(bit.repeat(20_000));
    expect(performance.now() - started).toBeLessThan(500);
  });
});
