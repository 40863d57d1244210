import { describe, expect, test } from 'vitest';
import {
  addAnnounced,
  forgetFutureDays,
  planReminders,
  settleDay,
  type TimedConversation,
} from '@/lib/cadence/plan-reminders';

const zone = 'Europe/Berlin';
const hours = { digestHour: 9, nightFromHour: 22, quietWeekdays: [6, 7], quietDays: ['2026-12-25'] };
const at = (time: string, timeZone = zone) => Temporal.ZonedDateTime.from(`${time}[${timeZone}]`).epochMilliseconds;
const talk = (id: string, day: string, time?: string): TimedConversation => ({ id, day, time });

interface Case {
  settledOn?: string[];
  announced?: string[];
  conversations?: TimedConversation[];
  zone?: string;
}

function plan(now: string, { settledOn = [], announced = [], conversations = [], zone: timeZone = zone }: Case = {}) {
  const planned = planReminders(conversations, { settledOn, announced }, hours, at(now, timeZone), timeZone);
  const next = Temporal.Instant.fromEpochMilliseconds(planned.nextAt).toZonedDateTimeISO(timeZone);
  return [planned.digestOn, planned.conversations.map(({ id }) => id).join(), next.toPlainDateTime().toString()];
}

/** 2026-11-23 is a Monday. */
describe('the digest', () => {
  test.each<[string, string, Case, string | null, string]>([
    ['at the hour', '2026-11-23T09:00', {}, '2026-11-23', '2026-11-24T09:00:00'],
    ['a minute before', '2026-11-23T08:59', {}, null, '2026-11-23T09:00:00'],
    ['at two in the morning', '2026-11-23T02:00', {}, null, '2026-11-23T09:00:00'],
    ['asleep at the hour, awake in the afternoon', '2026-11-23T16:20', {}, '2026-11-23', '2026-11-24T09:00:00'],
    ['the last minute before night', '2026-11-23T21:59', {}, '2026-11-23', '2026-11-24T09:00:00'],
    ['when night has fallen', '2026-11-23T22:00', {}, null, '2026-11-24T09:00:00'],
    ['told today', '2026-11-23T12:00', { settledOn: ['2026-11-23'] }, null, '2026-11-24T09:00:00'],
    ['told yesterday', '2026-11-24T09:00', { settledOn: ['2026-11-23'] }, '2026-11-24', '2026-11-25T09:00:00'],
    ['on a Saturday', '2026-11-28T12:00', {}, null, '2026-11-29T09:00:00'],
    ['on a holiday', '2026-12-25T12:00', {}, null, '2026-12-26T09:00:00'],
    ['the clock set back over it', '2026-11-23T08:00', { settledOn: ['2026-11-23'] }, null, '2026-11-23T09:00:00'],
    ['a day lived twice', '2026-11-23T10:00', { settledOn: ['2026-11-23', '2026-11-24'] }, null, '2026-11-24T09:00:00'],
    ['the night before the clock goes forward', '2026-03-28T23:00', {}, null, '2026-03-29T09:00:00'],
    ['the night before it goes back', '2026-10-24T23:00', {}, null, '2026-10-25T09:00:00'],
  ])('%s', (_, now, given, digestOn, nextAt) => {
    expect(plan(now, given)).toEqual([digestOn, '', nextAt]);
  });

  test('after a flight west the same day is not told again, and after one east the next is', () => {
    const settledOn = ['2026-11-24'];
    expect(plan('2026-11-23T18:00', { settledOn: ['2026-11-23', ...settledOn], zone: 'America/Los_Angeles' })[0]).toBe(
      null,
    );
    expect(plan('2026-11-24T09:00', { settledOn, zone: 'America/Los_Angeles' })[0]).toBe(null);
    expect(plan('2026-11-25T09:00', { settledOn, zone: 'Asia/Tokyo' })[0]).toBe('2026-11-25');
  });
});

describe('a conversation', () => {
  test.each<[string, string, Case, string, string]>([
    ['in two hours', '2026-11-23T13:00', { conversations: [talk('a', '2026-11-23', '15:00')] }, '', '14:00'],
    ['in one hour', '2026-11-23T14:00', { conversations: [talk('a', '2026-11-23', '15:00')] }, 'a', '09:00'],
    ['in a minute', '2026-11-23T14:59', { conversations: [talk('a', '2026-11-23', '15:00')] }, 'a', '09:00'],
    ['that has begun', '2026-11-23T15:00', { conversations: [talk('a', '2026-11-23', '15:00')] }, '', '09:00'],
    [
      'announced already',
      '2026-11-23T14:30',
      { conversations: [talk('a', '2026-11-23', '15:00')], announced: ['a'] },
      '',
      '09:00',
    ],
    [
      'moved to another hour: a new event',
      '2026-11-23T15:30',
      { conversations: [talk('b', '2026-11-23', '16:00')], announced: ['a'] },
      'b',
      '09:00',
    ],
    ['without a time', '2026-11-23T14:30', { conversations: [talk('a', '2026-11-23')] }, '', '09:00'],
    ['on a quiet Saturday', '2026-11-28T11:30', { conversations: [talk('a', '2026-11-28', '12:00')] }, 'a', '09:00'],
    ['just after midnight', '2026-11-23T23:30', { conversations: [talk('a', '2026-11-24', '00:15')] }, 'a', '09:00'],
    [
      'two at once, and one later',
      '2026-11-23T14:10',
      {
        conversations: [
          talk('a', '2026-11-23', '15:00'),
          talk('b', '2026-11-23', '15:10'),
          talk('c', '2026-11-23', '15:30'),
        ],
      },
      'a,b',
      '14:30',
    ],
    [
      'over the hour that daylight saving leaves out',
      '2026-03-29T01:00',
      { conversations: [talk('a', '2026-03-29', '03:30')] },
      '',
      '01:30',
    ],
  ])('%s', (_, now, given, ids, nextAt) => {
    const [, told, next] = plan(now, given);
    expect([told, next?.slice(11, 16)]).toEqual([ids, nextAt]);
  });
});

describe('the ledger', () => {
  test('keeps a fortnight of days in the order in which they were settled', () => {
    const days = Array.from({ length: 20 }, (_, index) => `2026-11-${String(index + 1).padStart(2, '0')}`);
    const kept = days.reduce<string[]>(settleDay, []);
    expect(kept).toEqual(days.slice(-14));
    expect(settleDay(['2026-11-02', '2026-11-01'], '2026-11-02')).toEqual(['2026-11-01', '2026-11-02']);
  });

  test('forgets days that a wrong clock settled, but not tomorrow', () => {
    expect(forgetFutureDays(['2026-11-22', '2026-11-24', '2026-11-25', '2027-01-01'], '2026-11-23')).toEqual([
      '2026-11-22',
      '2026-11-24',
    ]);
  });

  test('keeps the last fifty conversations', () => {
    const ids = Array.from({ length: 60 }, (_, index) => `e${index}`);
    expect(ids.reduce<string[]>(addAnnounced, [])).toEqual(ids.slice(-50));
  });
});
