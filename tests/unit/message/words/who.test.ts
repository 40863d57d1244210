import { describe, expect, it } from 'vitest';
import { fitWho } from '@/lib/message/words/who';

const sentenceOf = (raw: string) => {
  const who = fitWho(raw);
  return who && `${who.after} ${who.phrase}`;
};

describe('fitWho', () => {
  it.each([
    ['I am a nurse', "I'm a nurse"],
    ['a nurse', "I'm a nurse"],
    ['a nurse...', "I'm a nurse"],
    ['Nurse in Leeds', "I'm a nurse in Leeds"],
    ['NURSE IN LEEDS', "I'm a nurse in Leeds"],
    ["I'm a Ward Nurse in Leeds!", "I'm a ward nurse in Leeds"],
    ['RN at St. James Hospital', "I'm an RN at St. James Hospital"],
    ['UX designer', "I'm a UX designer"],
    ['MBA student', "I'm an MBA student"],
    ['honest plumber', "I'm an honest plumber"],
    ['Senior Product Manager at Acme Corp', "I'm a senior product manager at Acme Corp"],
    ['Python developer', "I'm a Python developer"],
    ['25-year-old designer', "I'm a 25-year-old designer"],
    ['Nursing student', "I'm a nursing student"],
    ['studying nursing', "I'm studying nursing"],
    ['I’m training to be a welder', "I'm training to be a welder"],
    ['teaching assistant', "I'm a teaching assistant"],
    ['Marketing', "I'm in marketing"],
    ['in my last year of school', "I'm in my last year of school"],
    ['currently a carer', "I'm currently a carer"],
    ['Retired teacher', "I'm a retired teacher"],
    ['retired', "I'm retired"],
    ['Head of Data', "I'm head of data"],
    ['CEO @ Hollin', "I'm CEO at Hollin"],
    ['Founder & CEO 🚀', "I'm founder & CEO"],
    ['I work as a nurse', 'I work as a nurse'],
    ['work in a bakery', 'I work in a bakery'],
    ['i teach maths in Hull.', 'I teach maths in Hull'],
    ['My name is Ruth and I am a nurse', "I'm a nurse"],
    ['hi, i am Bob, a welder', "I'm a welder"],
    ['a nurse. I live in Leeds. I have two kids', "I'm a nurse"],
    ['Software Engineer | Ex-Northmoor | Open to all', "I'm a software engineer"],
    ['Teacher (primary', "I'm a teacher primary"],
  ])('fits %j as %j', (raw, sentence) => {
    expect(sentenceOf(raw)).toBe(sentence);
  });

  it.each(['', '   ', '🙂', '[your role]', '{{who}}', '<script>', '...', '-', '\u202E'])(
    'finds nothing in %j',
    (raw) => {
      expect(fitWho(raw)).toBeNull();
    },
  );

  it('stays quick on hostile input', () => {
    const started = performance.now();
    for (const bit of ['a ', 'ing ', 'I am ', '((', '. ', 'A', ', ', ' @ ', '[', '\u200D']) fitWho(bit.repeat(20_000));
    expect(performance.now() - started).toBeLessThan(500);
  });
});
