import 'temporal-polyfill/global';
import * as z from 'zod/mini';
import { dueForAll } from '@/lib/cadence/due';
import { historyEvent } from '@/lib/schema/event';
import { localDay } from '@/lib/schema/local-day';
import { policy } from '@/lib/schema/policy';
import { InputError, runJsonl } from './jsonl';

const id = z.string().check(z.minLength(1), z.maxLength(200));

const history = z.object({
  id: z.union([z.string(), z.number()]),
  people: z.array(z.object({ id, name: z.optional(z.string()), events: z.array(historyEvent) })),
  policy: z._default(policy, policy.parse({})),
  today: localDay,
});
type History = z.output<typeof history>;

/** `npm run --silent due -- histories.jsonl` (CONTRACTS.md). Returns the exit code. */
export function main(args: string[]): Promise<number> {
  return runJsonl(args, history, answer);
}

function answer({ id, people, policy, today }: History) {
  refuseDoubles(people);
  const due = dueForAll(people, policy, today).map(({ person, kind, dueOn, point, about }) => ({
    person,
    kind,
    dueOn,
    point,
    about,
  }));
  return { id, due };
}

/** Ids that name two different things can't be judged; the same event given twice is only said twice. */
function refuseDoubles(people: History['people']): void {
  const seen = new Set<string>();
  people.forEach((person, at) => {
    if (seen.has(person.id)) throw new InputError(`people.${at}.id: "${person.id}" is taken by another person`);
    seen.add(person.id);
    const events = new Map<string, string>();
    person.events.forEach((event, index) => {
      const text = JSON.stringify(event);
      if ((events.get(event.id) ?? text) !== text) {
        throw new InputError(`people.${at}.events.${index}.id: "${event.id}" is taken by another event`);
      }
      events.set(event.id, text);
    });
  });
}
