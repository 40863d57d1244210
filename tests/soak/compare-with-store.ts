import { metDaysOf } from '@/lib/cadence/report-backs';
import type { HistoryEvent } from '@/lib/schema/event';
import { defaultPolicy } from '@/lib/schema/policy';
import type { Database } from '@/lib/store/database';
import { deriveIndex } from '@/lib/store/derive-index';

/**
 * What the database has otherwise than these histories, by person, say: events missing or too many, an index that isn't
 * what follows from them. Empty where all is well.
 */
export async function compareWithStore(db: Database, histories: Record<string, HistoryEvent[]>): Promise<string[]> {
  const faults: string[] = [];
  const met = (id: string) => metDaysOf(histories[id] ?? []);
  for (const person of await db.people.toArray()) {
    const events = histories[person.id] ?? [];
    const kept = await db.events.where('person').equals(person.id).primaryKeys();
    const wanted = events.map(({ id }) => id);
    if (kept.sort().join() !== wanted.sort().join()) faults.push(`${person.id} has other events`);
    const { stage, dueOn, words } = deriveIndex(person, events, met, defaultPolicy);
    if (person.stage !== stage || person.dueOn !== dueOn) {
      faults.push(`${person.id} is ${person.stage} and due ${person.dueOn}, not ${stage} and ${dueOn}`);
    }
    if (person.words.join(' ') !== words.join(' ')) faults.push(`${person.id} is found by other words`);
  }
  return faults;
}
