import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { type CalendarEntry, calendarFile } from '@/lib/interview/calendar-file';
import { conversationNotes } from '@/lib/interview/conversation-notes';

const entry: CalendarEntry = {
  id: '0193-scheduled',
  title: 'Priya Raman',
  day: '2026-11-24',
  time: '10:30',
  minutes: 20,
  timeZone: 'Europe/London',
  where: 'by phone',
  notes: 'What would you learn first?',
  writtenAt: Date.UTC(2026, 10, 23, 9, 0, 5, 700),
};

/** Read back by a parser that had no part in writing it. */
function readBack(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file));
  const [event, ...others] = calendar.getAllSubcomponents('vevent');
  if (!event || others.length > 0) throw new Error('not one event');
  return { calendar, event: new ICAL.Event(event), component: event };
}
const startOf = (different: Partial<CalendarEntry>) =>
  readBack(calendarFile({ ...entry, ...different }))
    .event.startDate.toJSDate()
    .toISOString();

test('says what, when, where, how long, and reminds', () => {
  const { calendar, event, component } = readBack(calendarFile(entry));
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
  expect(event.uid).toBe('0193-scheduled@fifteen');
  expect(event.summary).toBe('Priya Raman');
  expect(event.location).toBe('by phone');
  expect(event.description).toBe('What would you learn first?');
  expect(event.duration.toSeconds()).toBe(20 * 60);
  expect(String(component.getFirstPropertyValue('dtstamp'))).toBe('2026-11-23T09:00:05Z');
  const alarm = component.getFirstSubcomponent('valarm');
  expect(alarm?.getFirstPropertyValue('action')).toBe('DISPLAY');
  expect(String(alarm?.getFirstPropertyValue('trigger'))).toBe('-PT10M');
});

describe('the time is right', () => {
  test.each([
    ['Europe/London', '2026-11-24', '10:30', '2026-11-24T10:30:00.000Z'],
    ['Europe/London', '2026-07-01', '10:30', '2026-07-01T09:30:00.000Z'],
    ['America/Los_Angeles', '2026-11-24', '17:00', '2026-11-25T01:00:00.000Z'],
    ['Asia/Kolkata', '2026-11-24', '00:15', '2026-11-23T18:45:00.000Z'],
    ['Australia/Lord_Howe', '2026-11-24', '10:30', '2026-11-23T23:30:00.000Z'],
    ['Pacific/Kiritimati', '2027-01-01', '09:00', '2026-12-31T19:00:00.000Z'],
    // Clocks go forward at 2:00 on this day: 2:30 is skipped.
    ['America/New_York', '2027-03-14', '02:30', '2027-03-14T07:30:00.000Z'],
    // 1:30 comes twice: the first of them.
    ['America/New_York', '2026-11-01', '01:30', '2026-11-01T05:30:00.000Z'],
  ])('%s, %s at %s', (timeZone, day, time, instant) => {
    expect(startOf({ timeZone, day, time })).toBe(instant);
  });

  test('without a time it takes the day, and reminds the morning before', () => {
    const { event, component } = readBack(calendarFile({ ...entry, time: null, day: '2026-12-31' }));
    expect(event.startDate.isDate).toBe(true);
    expect([String(event.startDate), String(event.endDate)]).toEqual(['2026-12-31', '2027-01-01']);
    expect(String(component.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger'))).toBe('-PT15H');
  });
});

test('any text comes back as it was, in lines of at most 75 octets that hold whole characters', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.constantFrom(
      'a;b,c\\n\\',
      '👩‍👩‍👧 '.repeat(40),
      'BEGIN:VALARM\r\nEND:VEVENT',
      'é'.repeat(80),
      'x\u0000y\u0007',
      '\n\n',
    ),
  );
  fc.assert(
    fc.property(text, text, (title, notes) => {
      const file = calendarFile({ ...entry, title, notes });
      const { event, component } = readBack(file);
      const clean = (raw: string) =>
        raw
          .toWellFormed()
          .replace(/\r\n?/g, '\n')
          .replace(/[^\P{Cc}\n\t]/gu, '');
      expect([event.summary ?? '', event.description ?? '']).toEqual([clean(title), clean(notes)]);
      expect(component.getAllSubcomponents('valarm')).toHaveLength(1);
      for (const line of file.split('\r\n')) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(line).toBe(Buffer.from(line).toString());
      }
      expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('the notes hold the questions, the request and the way back', () => {
  expect(
    conversationNotes({
      request: 'Dear Priya, …',
      questions: ['What would you learn first?', 'Whom else?'],
      headings: { request: 'What you asked', questions: 'Your questions' },
      profileUrl: 'https://www.linkedin.com/in/priya/',
    }),
  ).toBe(
    'Your questions\n1. What would you learn first?\n2. Whom else?\n\nWhat you asked\nDear Priya, …\n\nhttps://www.linkedin.com/in/priya/',
  );
});
