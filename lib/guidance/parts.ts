import type { Parts } from '@/lib/schema/finding';
import { askedMinutes } from './minutes';
import { partShapes } from './part-shapes';
import type { Sentence } from './sentences';
import { compile } from './vocabulary';

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
  const { shapes, unless } = partShapes[part];
  if (!shapes.some((shape) => matches(plain, shape))) return false;
  return !unless.some((shape) => matches(plain, shape));
}

function matches(plain: string, shape: string): boolean {
  const pattern = compile(shape);
  pattern.lastIndex = 0;
  return pattern.test(plain);
}
