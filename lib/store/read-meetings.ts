import { type MetDays, metDaysOf } from '@/lib/cadence/report-backs';
import type { HistoryEvent } from '@/lib/schema/event';
import type { Database } from './database';

/** The days on which the people introduced in these events were met: all that `dueForPerson` needs of others. */
export async function readMeetings(db: Database, events: HistoryEvent[]): Promise<MetDays> {
  const introduced = events.flatMap((event) => (event.type === 'introduced' ? [event.to] : []));
  const rows = introduced.length === 0 ? [] : await db.events.where('person').anyOf(introduced).toArray();
  return (id) => metDaysOf(rows.filter((row) => row.person === id));
}
