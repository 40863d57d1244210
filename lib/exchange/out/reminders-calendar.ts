import { addDays } from '@/lib/cadence/days';
import type { LocalDay } from '@/lib/schema/local-day';
import { contentLine, escapeText } from './content-line';

/** One reminder as a calendar shows it. */
export interface CalendarReminder {
  person: string;
  kind: string;
  /** What it is about, where one person has several of a kind. */
  about?: string | undefined;
  on: LocalDay;
  /** The words for it, in the user's language. */
  summary: string;
  description: string;
}

/** Sequence numbers count minutes from here, so that they grow with every export and fit 31 bits. */
const epoch = Date.UTC(2026, 0, 1);

/**
 * Reminders as a calendar file (RFC 5545) of whole days. The same reminder has the same UID in every export and a higher
 * SEQUENCE, so that importing again moves it instead of doubling it. `now` is epoch ms.
 */
export function remindersCalendar(reminders: readonly CalendarReminder[], name: string, now: number): string {
  const stamp = new Date(now).toISOString().replace(/[-:]|\.\d+/g, '');
  const sequence = String(Math.max(0, Math.floor((now - epoch) / 60_000)));
  return [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', '-//Fifteen//Reminders//EN'),
    contentLine('METHOD', 'PUBLISH'),
    contentLine('X-WR-CALNAME', escapeText(name)),
    ...reminders.map((reminder) => event(reminder, stamp, sequence)),
    contentLine('END', 'VCALENDAR'),
  ].join('');
}

function event({ person, kind, about, on, summary, description }: CalendarReminder, stamp: string, sequence: string) {
  const compact = (day: LocalDay) => day.replaceAll('-', '');
  return [
    contentLine('BEGIN', 'VEVENT'),
    contentLine(
      'UID',
      escapeText([person, kind, ...(about === undefined ? [] : [about])].join('-').concat('@fifteen')),
    ),
    contentLine('DTSTAMP', stamp),
    contentLine('SEQUENCE', sequence),
    contentLine('DTSTART;VALUE=DATE', compact(on)),
    contentLine('DTEND;VALUE=DATE', compact(addDays(on, 1))),
    contentLine('SUMMARY', escapeText(summary)),
    contentLine('DESCRIPTION', escapeText(description)),
    contentLine('TRANSP', 'TRANSPARENT'),
    contentLine('END', 'VEVENT'),
  ].join('');
}
