import type { Channel } from '@/lib/schema/event';
import type { LinkKind } from '@/lib/schema/link';
import { type Acquaintance, firstRequest } from './acquaintance';
import { outcomeOf } from './flow';

/** Of people first asked in one way: how many, how many answered whatever it was, and how many said yes. */
export interface Answers<Key> {
  key: Key;
  asked: number;
  answered: number;
  yes: number;
}

/** Answers by the channel of the first request, the most used first. */
export function answersByChannel(people: readonly Acquaintance[]): Answers<Channel>[] {
  return answersBy(people, (person) => firstRequest(person)?.channel);
}

/** Answers by the minutes asked for (GUIDANCE B4), the fewest first; requests that named none are left out. */
export function answersByMinutes(people: readonly Acquaintance[]): Answers<number>[] {
  return answersBy(people, (person) => firstRequest(person)?.minutes).sort((one, other) => one.key - other.key);
}

/** Answers by what the request opened with (GUIDANCE B1); requests of which that isn't known are left out. */
export function answersByLink(people: readonly Acquaintance[]): Answers<LinkKind>[] {
  return answersBy(people, (person) => firstRequest(person)?.link);
}

function answersBy<Key>(
  people: readonly Acquaintance[],
  keyOf: (person: Acquaintance) => Key | undefined,
): Answers<Key>[] {
  const rows = new Map<Key, Answers<Key>>();
  for (const person of people) {
    const key = keyOf(person);
    if (key === undefined) continue;
    const row = rows.get(key) ?? { key, asked: 0, answered: 0, yes: 0 };
    const outcome = outcomeOf(person);
    rows.set(key, {
      key,
      asked: row.asked + 1,
      answered: row.answered + Number(outcome === 'yes' || outcome === 'no' || outcome === 'later'),
      yes: row.yes + Number(outcome === 'yes'),
    });
  }
  return [...rows.values()].sort((one, other) => other.asked - one.asked);
}

/** The fewest of which a percentage says anything. */
const enoughForShare = 10;

/** Which share answered, in whole percent; null under ten, where a percentage would only look exact. */
export function answerShare({ asked, answered }: Pick<Answers<unknown>, 'asked' | 'answered'>): number | null {
  return asked < enoughForShare ? null : Math.round((answered / asked) * 100);
}
