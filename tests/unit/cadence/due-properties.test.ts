import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareDue, type DueItem, dueForAll, type PersonHistory } from '@/lib/cadence/due';
import { standingEvents } from '@/lib/cadence/standing-events';
import type { HistoryEvent } from '@/lib/schema/event';
import { defaultPolicy } from '@/lib/schema/policy';
import { people, today, writtenEvent } from './arbitrary-history';
import { type Written, withIds } from './history';

const runs = { numRuns: 500 };
const due = (everybody: PersonHistory[], day: string) => dueForAll(everybody, defaultPolicy, day);

/** The same people, the first of them with more events. */
function withMore([first, ...rest]: PersonHistory[], ...events: HistoryEvent[]): PersonHistory[] {
  return first === undefined ? [] : [{ ...first, events: [...first.events, ...events] }, ...rest];
}

const named = (written: Written, id: string) => withIds([{ ...written, id }])[0] as HistoryEvent;

test('the order of insertion does not matter', () => {
  const shuffled = people.chain((everybody) =>
    fc.tuple(
      fc.constant(everybody),
      fc.tuple(...everybody.map(({ events }) => fc.shuffledSubarray(events, { minLength: events.length }))),
    ),
  );
  fc.assert(
    fc.property(shuffled, today, ([everybody, orders], day) => {
      const reordered = everybody.map((person, index) => ({ ...person, events: orders[index] ?? [] }));
      expect(due(reordered, day)).toEqual(due(everybody, day));
    }),
    runs,
  );
});

test('taking an event back is as if it had never been; taking that back restores it', () => {
  fc.assert(
    fc.property(people, writtenEvent, fc.integer({ min: 0, max: 120 }), today, (everybody, written, later, day) => {
      const event = named(written, 'the-event');
      const on = Temporal.PlainDate.from(event.on).add({ days: later }).toString();
      const back = named({ on, type: 'voided', event: 'the-event' }, 'the-void');
      const restored = named({ on, type: 'voided', event: 'the-void' }, 'the-second-void');
      expect(due(withMore(everybody, event, back), day)).toEqual(due(everybody, day));
      expect(due(withMore(everybody, event, back, restored), day)).toEqual(due(withMore(everybody, event), day));
    }),
    runs,
  );
});

const irrelevant: Record<string, Written> = {
  'a void of nothing': { on: '2026-10-01', type: 'voided', event: 'no-such-event' },
  'an unknown promise kept': { on: '2026-10-01', type: 'kept', promise: 'no-such-promise' },
  'a snooze until the day it is made': { on: '2026-01-01', type: 'snoozed', until: '2026-01-01' },
  'a touch before all of it': { on: '2026-01-01', type: 'touched', how: 'help' },
  'a reopening of what did not rest': { on: '2026-01-01', type: 'reopened' },
  'a report-back about nobody known': {
    on: '2026-01-01',
    type: 'sent',
    moment: 'report-back',
    channel: 'email',
    text: '',
    about: 'x',
  },
};

test.each(Object.entries(irrelevant))('%s changes nothing', (_name, written) => {
  fc.assert(
    fc.property(people, today, (everybody, day) => {
      // Whoever was met needs no first letter: else any letter at all would be relevant, for ending that wait.
      const before = withMore(everybody, named({ on: '2026-01-01', type: 'met' }, 'known'));
      expect(due(withMore(before, named(written, 'irrelevant')), day)).toEqual(due(before, day));
    }),
    runs,
  );
});

test('the same event recorded twice counts once', () => {
  fc.assert(
    fc.property(people, today, (everybody, day) => {
      expect(due(withMore(everybody, ...(everybody[0]?.events ?? [])), day)).toEqual(due(everybody, day));
    }),
    runs,
  );
});

test('others matter only by introductions', () => {
  fc.assert(
    fc.property(people, people, today, (everybody, strangers, day) => {
      const without = everybody.map(({ id, events }) => ({
        id,
        events: events.filter((event) => event.type !== 'introduced'),
      }));
      const beside = strangers.map(({ id, events }) => ({ id: `other-${id}`, events }));
      const mine = due([...without, ...beside], day).filter(({ person }) => !person.startsWith('other-'));
      expect(mine).toEqual(due(without, day));
    }),
    runs,
  );
});

test('what is listed holds together', () => {
  fc.assert(
    fc.property(people, today, (everybody, day) => {
      const items = due(everybody, day);
      expect([...items].sort(compareDue)).toEqual(items);
      expect(new Set(items.map(({ person, kind, about }) => `${person} ${kind} ${about}`)).size).toBe(items.length);
      for (const person of everybody)
        holdTogether(
          person,
          items.filter((item) => item.person === person.id),
          day,
        );
    }),
    runs,
  );
});

function holdTogether({ events }: PersonHistory, items: DueItem[], day: string): void {
  const standing = standingEvents(events);
  const kinds = new Set<string>(items.map(({ kind }) => kind));
  const exclusive = [
    ['prepare', 'log'],
    ['thank-you', 'outcome', 'keep-in-touch'],
    ['schedule', 'prepare', 'log'],
    ['write', 'follow-up', 'let-go'],
    ['write', 'thank-you', 'outcome', 'keep-in-touch'],
  ];
  for (const group of exclusive) expect(group.filter((kind) => kinds.has(kind)).length).toBeLessThanOrEqual(1);
  if (kinds.has('write')) expect(standing.some(({ type }) => type === 'sent' || type === 'met')).toBe(false);
  for (const { kind, dueOn, because } of items) {
    if (kind === 'prepare') expect(dueOn >= day).toBe(true);
    if (because.reason === 'conversation-ahead') expect(because.day >= day).toBe(true);
    if (because.reason === 'conversation-past') expect(because.day < day).toBe(true);
    expect(standing.some(({ on }) => on === because.on) || kind === 'report-back').toBe(true);
  }
  const lastRest = standing.filter(({ type }) => type === 'rested' || type === 'reopened').at(-1);
  if (lastRest?.type !== 'rested') return;
  expect(items.filter(({ kind }) => !['promise', 'their-promise', 'report-back'].includes(kind))).toEqual([]);
}
