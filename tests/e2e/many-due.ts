import { addDays } from '@/lib/cadence/days';
import type { HistoryEvent } from '@/lib/schema/event';
import type { Person } from '@/lib/schema/person';
import { defaultPolicy } from '@/lib/schema/policy';
import { deriveIndex } from '@/lib/store/derive-index';
import { samplePeople } from './sample-people';

/** The rows of people to each of whom a letter was sent so many days ago: a follow-up is due after fourteen. */
export function manyDue(count: number, today: string, daysAgo = 40) {
  const on = addDays(today, -daysAgo);
  const text = 'Dear you, could we speak for 20 minutes about how you came to archives?';
  const events = Array.from({ length: count }, (_, at): HistoryEvent & { person: string; recordedAt: number } => ({
    id: `sent-${at}`,
    person: `p${at}`,
    recordedAt: Date.parse(on),
    on,
    type: 'sent',
    moment: 'request',
    channel: 'message',
    minutes: 20,
    text,
  }));
  const people = samplePeople(count, today).people.map((person, at): Person => {
    const { topic: _, touchedOn: __, ...bare } = person;
    const own = events[at];
    return { ...bare, ...deriveIndex(bare, own ? [own] : [], () => [], defaultPolicy) };
  });
  return { people, events };
}
