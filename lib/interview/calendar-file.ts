import type { LocalDay } from '@/lib/schema/local-day';
import { calendarText, foldLine } from './calendar-lines';

/** What goes into a calendar about an arranged conversation. */
export interface CalendarEntry {
  /** The id of the `scheduled` event: the same date, saved twice, is one entry in the calendar. */
  id: string;
  title: string;
  /** Local day and wall-clock time (`HH:MM`); without a time the entry takes the day. */
  day: LocalDay;
  time: string | null;
  minutes: number;
  /** IANA name of the zone that day and time are meant in. */
  timeZone: string;
  where: string | null;
  /** The request, the questions: plain text. */
  notes: string;
  /** Epoch ms at which it is written. */
  writtenAt: number;
}

const alarmMinutes = 10;

/**
 * An iCalendar file (RFC 5545) of one conversation. The time stands in UTC, which every calendar turns into its own zone and
 * which needs no table of zones; a wall-clock time that a change of clocks skips moves on by the skipped hour. The alarm
 * comes ten minutes before, or the day before at nine where there is no time.
 */
export function calendarFile(entry: CalendarEntry): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Fifteen//Conversations//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${calendarText(entry.id)}@fifteen`,
    `DTSTAMP:${utc(Temporal.Instant.fromEpochMilliseconds(entry.writtenAt))}`,
    ...timeLines(entry),
    `SUMMARY:${calendarText(entry.title)}`,
    ...(entry.where === null ? [] : [`LOCATION:${calendarText(entry.where)}`]),
    `DESCRIPTION:${calendarText(entry.notes)}`,
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${calendarText(entry.title)}`,
    `TRIGGER:${entry.time === null ? '-PT15H' : `-PT${alarmMinutes}M`}`,
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

function timeLines({ day, time, minutes, timeZone }: CalendarEntry): string[] {
  const date = Temporal.PlainDate.from(day);
  if (time === null) {
    return [`DTSTART;VALUE=DATE:${plain(date)}`, `DTEND;VALUE=DATE:${plain(date.add({ days: 1 }))}`];
  }
  const start = date.toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(time) }).toInstant();
  return [`DTSTART:${utc(start)}`, `DTEND:${utc(start.add({ minutes }))}`];
}

function plain(date: Temporal.PlainDate): string {
  return date.toString().replaceAll('-', '');
}

/** `20261124T103000Z` */
function utc(instant: Temporal.Instant): string {
  return instant.toString({ smallestUnit: 'second' }).replaceAll(/[-:]/g, '');
}
