import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dueForAll, type PersonHistory } from '@/lib/cadence/due';
import { defaultPolicy, type Policy } from '@/lib/schema/policy';

interface History {
  id: string;
  people: PersonHistory[];
  policy?: Partial<Policy>;
  today: string;
  /** `day person kind`, sorted. */
  due: string[];
}

/**
 * Whole histories of one to three people and what is due, a line each as `npm run due` takes them. They were written from
 * the contract alone, before a look at how it is reckoned.
 */
const file = new URL('../../fixtures/histories.jsonl', import.meta.url);
const histories = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line): History => JSON.parse(line));

test.each(histories)('$id', ({ people, policy = {}, today, due }) => {
  const found = dueForAll(people, { ...defaultPolicy, ...policy }, today);
  expect(found.map(({ dueOn, person, kind }) => `${dueOn} ${person} ${kind}`).sort()).toEqual(due);
});
