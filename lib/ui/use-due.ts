import { addDays } from '@/lib/cadence/days';
import { importanceOf } from '@/lib/cadence/due-kinds';
import type { LocalDay } from '@/lib/schema/local-day';
import type { Person } from '@/lib/schema/person';
import { readTalking } from '@/lib/store/conversations';
import { database } from '@/lib/store/database';
import { type DueEntry, readDue } from '@/lib/store/read-due';
import { shareQuery } from './share-query';

/** How far ahead *coming up* looks, and how much it shows. */
const comingDays = 14;
const comingAtMost = 3;

export interface DueNow {
  due: DueEntry[];
  coming: DueEntry[];
  /** All that falls due within the time looked at, by day: what a pile is told from. */
  all: DueEntry[];
  /** The people of whom report-backs speak, by id. */
  others: ReadonlyMap<string, Person>;
  /** Ids of the people with whom a conversation is going on. */
  talking: ReadonlySet<string>;
}

/**
 * What is due on a day, the most important first (LOOK.md, *Today*), and what comes next; undefined until it is read.
 * Follows the database.
 */
export const useDue = shareQuery<LocalDay, DueNow>((today) => {
  const { people, events, settings, conversations } = database;
  return database.transaction('r', people, events, settings, conversations, async () => {
    const entries = await readDue(database, today, addDays(today, comingDays));
    const spoken = entries.flatMap(({ item }) => (item.kind === 'report-back' && item.about ? [item.about] : []));
    const ahead = entries.flatMap(({ item }) => (item.kind === 'prepare' ? [item.person] : []));
    const [others, talking] = await Promise.all([people.bulkGet(spoken), readTalking(database, ahead, today)]);
    return {
      talking,
      all: entries,
      others: new Map(others.flatMap((person) => (person ? [[person.id, person]] : []))),
      due: entries
        .filter(({ item }) => item.dueOn <= today)
        .sort((one, other) => importanceOf(one.item.kind) - importanceOf(other.item.kind)),
      coming: entries.filter(({ item }) => item.dueOn > today).slice(0, comingAtMost),
    };
  });
});
