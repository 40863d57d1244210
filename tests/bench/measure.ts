import { sweep } from '@/lib/background/sweep';
import { addDays, localDayOf } from '@/lib/cadence/days';
import type { Database } from '@/lib/store/database';
import { readDue } from '@/lib/store/read-due';
import { readTopicList } from '@/lib/store/read-list';
import { recordEvents } from '@/lib/store/record-events';
import { searchPeople } from '@/lib/store/search-people';
import { type Size, seedDatabase } from './seed-database';

/** Medians in milliseconds. */
export interface Figures {
  sweep: number;
  today: number;
  keystroke: number;
  record: number;
}

/** Typed letter by letter: a common name, a rare word's beginning, two words. */
const queries = ['maren oduya', 'quay', 'nursing hollin', 'person'];

/** Fills the database and measures the four that have a limit (`budgets` in bench.ts). `rounds`: how often each is done. */
export async function measure(db: Database, size: Size, rounds: number): Promise<Figures> {
  await db.delete();
  await db.open();
  const now = Date.now();
  await seedDatabase(db, size, now);
  const today = localDayOf(now);
  const due = await readDue(db, today, today);
  if (due.length !== size.due) throw new Error(`${due.length} are due instead of ${size.due}`);
  const letters = queries.flatMap((query) => Array.from(query, (_, index) => query.slice(0, index + 1)));
  return {
    sweep: await median(rounds, () => sweep(db, now)),
    today: await median(rounds, () => Promise.all([readDue(db, today, addDays(today, 14)), readTopicList(db)])),
    keystroke: await median(letters.length * Math.ceil(rounds / 5), (round) =>
      searchPeople(db, letters[round % letters.length] ?? ''),
    ),
    record: await median(rounds, (round) =>
      recordEvents(db, `person-${size.due + round}`, [{ type: 'touched', how: 'article' }], now),
    ),
  };
}

async function median(rounds: number, work: (round: number) => Promise<unknown>): Promise<number> {
  await work(0);
  const times: number[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    const begun = performance.now();
    await work(round);
    times.push(performance.now() - begun);
  }
  return times.sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? Number.NaN;
}
