import { addDays } from '@/lib/cadence/days';
import type { HistoryEvent } from '@/lib/schema/event';
import type { Person } from '@/lib/schema/person';
import { defaultPolicy } from '@/lib/schema/policy';
import { deriveIndex } from '@/lib/store/derive-index';
import { samplePeople } from './sample-people';
import type { Surface } from './surface';

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

/** Puts rows into the extension's database. `surface` has to be a page of it in a tab. */
export function putRows(surface: Surface, rows: Record<string, readonly object[]>): Promise<void> {
  return surface.run(async (_root, given) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('fifteen');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
      opening.onupgradeneeded = () => opening.transaction?.abort();
    });
    const writing = database.transaction(Object.keys(given), 'readwrite');
    for (const [store, values] of Object.entries(given)) {
      for (const value of values) writing.objectStore(store).put(value);
    }
    await new Promise((resolve, reject) => {
      writing.oncomplete = resolve;
      writing.onabort = reject;
    });
    database.close();
  }, rows);
}
