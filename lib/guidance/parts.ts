import type { Parts } from '@/lib/schema/finding';
import { askedMinutes } from './minutes';
import { objectiveBesideAsk, partShapes } from './part-shapes';
import { rememberByText } from './remember-by-text';
import { searchLines } from './search-lines';
import type { Sentence } from './sentences';

type YesNoPart = Exclude<keyof Parts, 'minutes'>;

/** Which parts of a good request these sentences have (GUIDANCE B1–B7). `minutes` is the number asked for, or null. */
export function detectParts(sentences: Sentence[]): Parts {
  const plains = sentences.map(({ plain }) => plain);
  const has = (part: YesNoPart) => tests[part](plains).includes(true);
  return {
    howFound: has('howFound'),
    whoIAm: has('whoIAm'),
    objective: has('objective'),
    minutes: askedMinutes(plains),
    flexible: has('flexible'),
    thanks: has('thanks'),
    noJob: has('noJob'),
    question: has('question'),
  };
}

/** Whether this sentence is that part. */
export function isPart(part: YesNoPart, { plain }: Sentence): boolean {
  return tests[part]([plain])[0] ?? false;
}

/** Whether these sentences, of a letter that asks for work, also say what the writer would like to learn. */
export function statesObjectiveBesideAsk(sentences: Sentence[]): boolean {
  const plains = sentences.filter((sentence) => isPart('objective', sentence)).map(({ plain }) => plain);
  return findObjectives(plains).some((found) => found?.length);
}

const findObjectives = rememberByText((plains) => searchLines(plains, objectiveBesideAsk));

const testFor = (part: YesNoPart) =>
  rememberByText((plains) => {
    const { shapes, unless } = partShapes[part];
    const found = searchLines(plains, shapes);
    const excused = searchLines(plains, unless);
    return plains.map((_, index) => Boolean(found[index]?.length) && !excused[index]?.length);
  });

const tests: Record<YesNoPart, ReturnType<typeof testFor>> = {
  howFound: testFor('howFound'),
  whoIAm: testFor('whoIAm'),
  objective: testFor('objective'),
  flexible: testFor('flexible'),
  thanks: testFor('thanks'),
  noJob: testFor('noJob'),
  question: testFor('question'),
};
