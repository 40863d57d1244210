import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arrangedConversation } from '@/lib/cadence/arranged-conversation';
import { dueForPerson } from '@/lib/cadence/due';
import { firstDueOn } from '@/lib/cadence/first-due-on';
import { metDaysOf } from '@/lib/cadence/report-backs';
import { defaultPolicy } from '@/lib/schema/policy';
import { people, today } from './arbitrary-history';
import { answered, listed, scheduled, sent, snoozed, type Written, withIds } from './history';

const firstOf = (events: Written[]) => firstDueOn({ id: 'ada', events: withIds(events) }, () => [], defaultPolicy);

test.each<[string, Written[], string | null]>([
  ['nothing ever happened', [], null],
  ['a letter waits', [sent('2026-11-03', 'request')], '2026-11-17'],
  [
    'a conversation is ahead: the day to prepare',
    [answered('2026-11-03', 'yes'), scheduled('2026-11-03', '2026-11-20')],
    '2026-11-19',
  ],
  [
    'preparing was put off past the conversation: its own day',
    [listed('2026-11-01'), scheduled('2026-11-03', '2026-11-20'), snoozed('2026-11-04', '2026-12-01')],
    '2026-11-20',
  ],
])('%s', (_, events, day) => {
  expect(firstOf(events)).toBe(day);
});

test('on no day is anything due, or a conversation held, before it', () => {
  fc.assert(
    fc.property(people, today, (everybody, day) => {
      const met = (id: string) => metDaysOf(everybody.find((person) => person.id === id)?.events ?? []);
      for (const person of everybody) {
        const first = firstDueOn(person, met, defaultPolicy);
        const [due] = dueForPerson(person, met, defaultPolicy, day);
        const held = arrangedConversation(person.events);
        if (due) expect(first !== null && first <= due.dueOn).toBe(true);
        if (held) expect(first !== null && first <= held.day).toBe(true);
        if (first === null) expect([due, held]).toEqual([undefined, null]);
      }
    }),
    { numRuns: 500 },
  );
});
