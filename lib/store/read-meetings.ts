import { type MetDays, metDaysOf } from '@/lib/cadence/report-backs';
import type { HistoryEvent } from '@/lib/schema/event';
import type { LocalDay } from '@/lib/schema/local-day';
import type { Database } from './database';
import { readHistories } from './read-histories';

/** The days on which the people introduced in these events were met: all that `dueForPerson` needs of others. */
export async function readMeetings(db: Database, events: readonly HistoryEvent[]): Promise<MetDays> {
  const introduced = new Set(events.flatMap((event) => (event.type === 'introduced' ? [event.to] : [])));
  const histories = await readHistories(db, [...introduced]);
  const days = new Map<string, LocalDay[]>([...histories].map(([id, history]) => [id, metDaysOf(history)]));
  return (id) => days.get(id) ?? [];
}
