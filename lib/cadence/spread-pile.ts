import type { LocalDay } from '@/lib/schema/local-day';
import { addDays } from './days';
import type { DueItem } from './due';
import { importanceOf } from './due-kinds';

/** Overdue for longer than this, something was not put off but left: the user was away. */
const leftAfterDays = 7;
/** So many people left make a pile that frightens. */
const pileOf = 6;
/** How many people a day can bear, and over how many days the rest goes; a larger pile has fuller days. */
const fewestADay = 3;
const longestSpread = 10;

/** Someone to put off, and until when. */
export interface Postponed {
  person: string;
  until: LocalDay;
}

/**
 * Spreads what piled up over a long absence: whom to put off, and until when. None where there is no pile: fewer than six
 * people with something more than seven days overdue as of `today`.
 *
 * The most important stay today, three people a day or, for a large pile, so many that all of it is met in ten days.
 * Whoever has a conversation ahead stays too, since a snooze moves all that is due with a person. `isQuiet` tells the days
 * on which nothing is to fall due.
 */
export function spreadPile(
  due: readonly DueItem[],
  today: LocalDay,
  isQuiet: (day: LocalDay) => boolean = () => false,
): Postponed[] {
  const before = addDays(today, -leftAfterDays);
  const owed = due.filter(({ dueOn }) => dueOn <= today);
  const left = new Set(owed.filter(({ dueOn }) => dueOn < before).map(({ person }) => person));
  if (left.size < pileOf) return [];
  const fixed = new Set(due.filter(({ kind }) => kind === 'prepare').map(({ person }) => person));
  const order = [...owed].sort(
    (one, other) => importanceOf(one.kind) - importanceOf(other.kind) || compare(one.dueOn, other.dueOn),
  );
  const people = [...new Set(order.map(({ person }) => person))].filter((person) => !fixed.has(person));
  const aDay = Math.max(fewestADay, Math.ceil(people.length / longestSpread));
  const days = busyDays(today, Math.ceil(people.length / aDay) - 1, isQuiet);
  return people.slice(aDay).map((person, at) => ({ person, until: days[Math.floor(at / aDay)] ?? today }));
}

/** The next `count` days after `today` that aren't quiet. Someone for whom every day is quiet gets them all the same. */
function busyDays(today: LocalDay, count: number, isQuiet: (day: LocalDay) => boolean): LocalDay[] {
  const coming = Array.from({ length: count * 7 + 60 }, (_, at) => addDays(today, at + 1));
  const busy = coming.filter((day) => !isQuiet(day));
  return (busy.length < count ? coming : busy).slice(0, count);
}

function compare(one: LocalDay, other: LocalDay): number {
  return one < other ? -1 : Number(one > other);
}
