import { standingEvents } from '@/lib/cadence/standing-events';
import type { LocalDay } from '@/lib/schema/local-day';
import type { Database } from './database';

/** How many notes with an invitation were sent in the calendar month of `today`, taken-back ones aside. */
export async function countNotes(db: Database, today: LocalDay): Promise<number> {
  const month = today.slice(0, 7);
  // A letter is taken back on its own day or later, so that what takes back a letter of this month is among these too.
  const events = await db.events.where('on').between(`${month}-01`, `${month}-31`, true, true).toArray();
  return standingEvents(events).filter((event) => event.type === 'sent' && event.channel === 'note').length;
}
