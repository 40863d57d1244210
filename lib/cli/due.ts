import 'temporal-polyfill/global';
import * as z from 'zod/mini';
import { addDays } from '@/lib/cadence/days';
import { dueForAll, type PersonHistory } from '@/lib/cadence/due';
import { historyEvent } from '@/lib/schema/event';
import { type LocalDay, localDay } from '@/lib/schema/local-day';
import { policy } from '@/lib/schema/policy';
import { completeHistory } from './complete-history';
import { InputError, runJsonl } from './jsonl';

const id = z.string().check(z.minLength(1), z.maxLength(200));

const completeRow = z.object({
  id: z.union([z.string(), z.number()]),
  people: z.array(z.object({ id, name: z.optional(z.string()), events: z.array(historyEvent) })),
  policy: z._default(policy, policy.parse({})),
  today: localDay,
});
const history = z.pipe(z.transform(completeHistory), completeRow);
type History = z.output<typeof history>;

/** `npm run --silent due -- histories.jsonl` (CONTRACTS.md). Returns the exit code. */
export function main(args: string[]): Promise<number> {
  return runJsonl(args, history, answer);
}

function answer({ id, people, policy, today }: History) {
  refuseDoubles(people);
  const due = dueForAll(
    people.map((person) => upTo(today, person)),
    policy,
    today,
  ).map(({ person, kind, dueOn, point, about }) => ({
    person,
    kind,
    dueOn,
    point,
    about,
  }));
  return { id, due };
}

/** The history so far. The day ahead belongs to it: whoever flew west across the date line has lived it. */
function upTo(today: LocalDay, { id, events }: PersonHistory): PersonHistory {
  const last = addDays(today, 1);
  return { id, events: events.filter(({ on }) => on <= last) };
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
