import type { HistoryEvent } from '@/lib/schema/event';
import type { LocalDay } from '@/lib/schema/local-day';
import type { Policy } from '@/lib/schema/policy';
import { addDays } from './days';
import type { Owed } from './owed';
import { standingEvents } from './standing-events';

/** The days on which I met the person with this id, in order; none if unknown. */
export type MetDays = (personId: string) => readonly LocalDay[];

/** The days on which one met, in order, from a person's whole history, voids included. */
export function metDaysOf(events: readonly HistoryEvent[]): LocalDay[] {
  return standingEvents(events)
    .filter((event) => event.type === 'met')
    .map((event) => event.on);
}

/**
 * Word owed to this person about those to whom they sent me and whom I have met (GUIDANCE G5), one for each; it outlives a
 * rest and a no. `events` are this person's standing ones in order.
 *
 * - It counts from the first meeting on or after the introduction's day; if I only met them before (the introduction was
 *   logged late), from the last one.
 * - A report-back on that day or later ends it: one about that person, or one that names nobody.
 */
export function owedReportBacks(events: readonly HistoryEvent[], metDays: MetDays, policy: Policy): Owed[] {
  const introductions = new Map<string, LocalDay>();
  for (const event of events) {
    if (event.type === 'introduced' && !introductions.has(event.to)) introductions.set(event.to, event.on);
  }
  const days = policy.reportBackDays;
  return [...introductions].flatMap(([person, introducedOn]) => {
    const met = metDays(person);
    const on = met.find((day) => day >= introducedOn) ?? met.at(-1);
    if (on === undefined || events.some((event) => reports(event, person, on))) return [];
    return [
      {
        kind: 'report-back' as const,
        dueOn: addDays(on, days),
        about: person,
        because: { reason: 'met-introduced' as const, on, person, days },
      },
    ];
  });
}

function reports(event: HistoryEvent, person: string, metOn: LocalDay): boolean {
  if (event.type !== 'sent' || event.moment !== 'report-back' || event.on < metOn) return false;
  return event.about === undefined || event.about === person;
}
