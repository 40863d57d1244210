import { startJob } from '@/lib/exchange/worker/start-job';
import { database } from '@/lib/store/database';
import { eraseAll } from '@/lib/store/erase-all';
import { readDue } from '@/lib/store/read-due';
import { recordEvents } from '@/lib/store/record-events';
import { savePerson } from '@/lib/store/save-person';
import { searchPeople } from '@/lib/store/search-people';
import { connectionsCsv, fileOf, messagesCsv, sampleConnection, sampleMessage } from '@/tests/fixtures/linkedin-export';
import { makeProfile } from '@/tests/fixtures/profile';
import type { Bench, ImportTimes } from '../../bench';

async function timed<Result>(work: () => Promise<Result>): Promise<[number, Result]> {
  const start = performance.now();
  const result = await work();
  return [Math.round(performance.now() - start), result];
}

/** The longest task of the page's main thread while something goes on, in ms; 0 where none took 50. */
async function longestTask<Result>(work: () => Promise<Result>): Promise<[number, Result]> {
  let longest = 0;
  const note = (entries: PerformanceEntry[]) => {
    for (const { duration } of entries) longest = Math.max(longest, Math.round(duration));
  };
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({ type: 'longtask' });
  const result = await work();
  note(observer.takeRecords());
  observer.disconnect();
  return [longest, result];
}

const heapMb = () => {
  const { memory } = performance as unknown as { memory?: { usedJSHeapSize: number } };
  return memory ? Math.round(memory.usedJSHeapSize / 2 ** 20) : null;
};

function makeExport(people: number, messages: number): File[] {
  const connections = Array.from({ length: people }, (_, nth) => sampleConnection(nth));
  const letters = Array.from({ length: messages }, (_, nth) => sampleMessage(nth, people));
  return [
    fileOf(connectionsCsv(connections), 'Connections.csv'),
    ...(messages > 0 ? [fileOf(messagesCsv(letters), 'messages.csv')] : []),
  ];
}

const bench: Bench = {
  acknowledged: [],

  async importExport(people, messages) {
    await eraseAll(database);
    const files = makeExport(people, messages);
    // What making the files left behind is not the import's.
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const [task, times] = await longestTask(async () => {
      const [lookMs, preview] = await timed(() => startJob('look-at-export', { files }));
      const choices = { id: 'bench', keepsWords: true, takesAboutMe: false };
      const [writeMs] = await timed(() => startJob('import-export', choices));
      return { lookMs, writeMs, found: preview.newPeople.count + preview.contacts.newLetters };
    });
    const heap = heapMb();
    const rows = { people: await database.people.toArray(), events: await database.events.toArray() };
    const [againMs, again] = await timed(() => startJob('look-at-export', { files }));
    await eraseAll(database);
    const [plainMs] = await timed(async () => {
      await database.people.bulkPut(rows.people);
      await database.events.bulkPut(rows.events);
    });
    return {
      ...times,
      people: rows.people.length,
      events: rows.events.length,
      againMs,
      againNew: again.newPeople.count + again.changed.count + again.contacts.newLetters,
      plainMs,
      longestTaskMs: task,
      heapMb: heap,
    } satisfies ImportTimes;
  },

  async useEverything() {
    const [dueMs] = await timed(() => readDue(database, '2026-11-22', '2027-01-01'));
    const [searchMs] = await timed(() => searchPeople(database, 'falkenrath'));
    const [recordMs] = await timed(async () => {
      const [person] = await database.people.limit(1).toArray();
      if (person) await recordEvents(database, person.id, [{ type: 'listed' }], Date.now());
    });
    const [backupMs] = await timed(() => startJob('make-backup', { passphrase: null }));
    const [undoMs] = await timed(() => eraseAll(database));
    return { dueMs, searchMs, recordMs, backupMs, undoMs };
  },

  async recordUntilKilled(from) {
    for (let nth = from; ; nth += 1) {
      const person = `p${nth % 7}`;
      const profile = makeProfile({ publicId: person });
      await database.transaction('rw', database.people, database.events, database.settings, async () =>
        savePerson(database, { person, profile, corrections: {} }, Date.now()),
      );
      const ids = [0, 1, 2].map((part) => `g${nth}-${part}`);
      const events = ids.map((id) => ({ id, type: 'promised', promise: id, by: 'me', what: `word ${nth}` }) as const);
      await recordEvents(database, person, events, Date.now());
      bench.acknowledged.push({ nth, person, ids });
    }
  },

  async readGroups() {
    const events = await database.events.toArray();
    const people = await database.people.toArray();
    return {
      ids: events.map(({ id }) => id),
      unowned: events.filter(({ person }) => !people.some(({ id }) => id === person)).length,
      unindexed: people.filter(
        ({ id, dueOn }) => dueOn === null && events.some(({ person, type }) => person === id && type === 'promised'),
      ).length,
    };
  },
};

Object.assign(globalThis, { bench });
