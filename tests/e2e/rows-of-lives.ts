import { addDays } from '@/lib/cadence/days';
import { metDaysOf } from '@/lib/cadence/report-backs';
import type { HistoryEvent } from '@/lib/schema/event';
import type { Person } from '@/lib/schema/person';
import { defaultPolicy } from '@/lib/schema/policy';
import { type DerivedField, deriveIndex } from '@/lib/store/derive-index';

type Unstamped<Event> = Event extends HistoryEvent ? Omit<Event, 'id' | 'on'> : never;
/** So many days ago, and what happened then. */
export type Happening = [daysAgo: number, event: Unstamped<HistoryEvent>];
export type UnindexedPerson = Omit<Person, DerivedField>;

/** The rows of a database in which these people have lived so until `today`, with the index that the extension would derive. */
export function rowsOfLives(
  lives: readonly { person: UnindexedPerson; happenings: readonly Happening[] }[],
  today: string,
): { people: Person[]; events: HistoryEvent[] } {
  const events: (HistoryEvent & { person: string; recordedAt: number })[] = [];
  const histories = new Map(
    lives.map(({ person, happenings }, at) => {
      const history = happenings.map(([daysAgo, happening], nth) => {
        const on = addDays(today, -daysAgo);
        const event = { ...happening, id: `e${at}-${String(nth).padStart(2, '0')}`, on } as HistoryEvent;
        events.push({ ...event, person: person.id, recordedAt: Date.parse(on) });
        return event;
      });
      return [person.id, history];
    }),
  );
  const metDays = (id: string) => metDaysOf(histories.get(id) ?? []);
  const people = lives.map(({ person }) => ({
    ...person,
    ...deriveIndex(person, histories.get(person.id) ?? [], metDays, defaultPolicy),
  }));
  return { people, events };
}
