import type { Parts } from '@/lib/schema/finding';
import { askedMinutes } from './minutes';
import { partShapes } from './part-shapes';
import { rememberByText } from './remember-by-text';
import type { Sentence } from './sentences';
import { hasShape } from './vocabulary';

type YesNoPart = Exclude<keyof Parts, 'minutes'>;

/** Which parts of a good request these sentences have (GUIDANCE B1–B7). `minutes` is the number asked for, or null. */
export function detectParts(sentences: Sentence[]): Parts {
  const has = (part: YesNoPart) => sentences.some((sentence) => isPart(part, sentence));
  return {
    howFound: has('howFound'),
    whoIAm: has('whoIAm'),
    objective: has('objective'),
    minutes: askedMinutes(sentences.map(({ plain }) => plain)),
    flexible: has('flexible'),
    thanks: has('thanks'),
    noJob: has('noJob'),
    question: has('question'),
  };
}

/** Whether this sentence is that part. */
export function isPart(part: YesNoPart, { plain }: Sentence): boolean {
  return tests[part](plain);
}

const testFor = (part: YesNoPart) =>
  rememberByText((plain) => {
    const { shapes, unless } = partShapes[part];
    return shapes.some((shape) => hasShape(plain, shape)) && !unless.some((shape) => hasShape(plain, shape));
  });

const tests: Record<YesNoPart, (plain: string) => boolean> = {
  howFound: testFor('howFound'),
  whoIAm: testFor('whoIAm'),
  objective: testFor('objective'),
  flexible: testFor('flexible'),
  thanks: testFor('thanks'),
  noJob: testFor('noJob'),
  question: testFor('question'),
};
