import { v7 as timeOrderedId } from 'uuid';
import { localDayOf } from '@/lib/cadence/days';
import { standingEvents } from '@/lib/cadence/standing-events';
import type { HistoryEvent } from '@/lib/schema/event';
import type { LocalDay } from '@/lib/schema/local-day';
import type { Database } from './database';
import { readHistory } from './find-person';
import { type NewEvent, recordEvents } from './record-events';

/** A conversation that was held. */
export interface Meeting {
  /** The id of its event; left out, it gets one. */
  id?: string;
  /** Local day; left out, or still to come, it is today. */
  on?: LocalDay;
  minutes?: number;
  notes?: string;
}

/**
 * Writes down that someone of the list was met, today or on an earlier day, in one transaction. What had to come before it
 * (their yes, the day that was set) and was written down on a later day moves to the day of the meeting, and a snooze from
 * after it goes: a meeting ends all three. `now` is epoch ms. Returns the ids of all events written; the last is the meeting.
 */
export async function recordMet(db: Database, person: string, meeting: Meeting, now: number): Promise<string[]> {
  const today = localDayOf(now);
  const on = meeting.on !== undefined && meeting.on < today ? meeting.on : today;
  return db.transaction('rw', db.people, db.events, db.settings, async () => {
    const late = standingEvents(await readHistory(db, person)).filter(
      (event) => event.on > on && isSettledBy(event, on),
    );
    const taken: NewEvent[] = late.map(({ id }) => ({ type: 'voided', event: id }));
    const moved = late.filter(({ type }) => type !== 'snoozed').map((event) => ({ ...event, id: timeOrderedId(), on }));
    return recordEvents(db, person, [...taken, ...moved, { ...meeting, type: 'met', on }], now);
  });
}

/** What a meeting on a day brings to its end, so that it can't have come after it. */
function isSettledBy(event: HistoryEvent, on: LocalDay): boolean {
  if (event.type === 'answered') return event.answer === 'yes';
  return event.type === 'snoozed' || (event.type === 'scheduled' && event.day <= on);
}
