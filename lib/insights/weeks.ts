import type { LocalDay } from '@/lib/schema/local-day';
import type { Acquaintance } from './acquaintance';

/** What happened in one week. */
export interface Week {
  /** Its Monday. */
  from: LocalDay;
  letters: number;
  conversations: number;
}

/** The last `count` weeks up to that of `today`, the oldest first. Weeks begin on Monday. */
export function countWeeks(people: readonly Acquaintance[], today: LocalDay, count: number): Week[] {
  const thisWeek = mondayOf(today);
  const weeks = Array.from({ length: count }, (_, at) => ({
    from: thisWeek.subtract({ weeks: count - 1 - at }).toString(),
    letters: 0,
    conversations: 0,
  }));
  const byMonday = new Map(weeks.map((week) => [week.from, week]));
  const [first] = weeks;
  for (const { events } of people) {
    for (const event of events) {
      if (first === undefined || event.on < first.from) continue;
      const week = byMonday.get(mondayOf(event.on).toString());
      if (week && event.type === 'sent') week.letters += 1;
      if (week && event.type === 'met') week.conversations += 1;
    }
  }
  return weeks;
}

function mondayOf(day: LocalDay): Temporal.PlainDate {
  const date = Temporal.PlainDate.from(day);
  return date.subtract({ days: date.dayOfWeek - 1 });
}
