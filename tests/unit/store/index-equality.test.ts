import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { metDaysOf } from '@/lib/cadence/report-backs';
import type { Draft } from '@/lib/schema/draft';
import { defaultPolicy } from '@/lib/schema/policy';
import { changePolicy } from '@/lib/store/change-policy';
import { createDatabase, type Database } from '@/lib/store/database';
import { deriveIndex } from '@/lib/store/derive-index';
import { type NewEvent, recordEvents, recordForAll, voidEvents } from '@/lib/store/record-events';
import { recordReading } from '@/lib/store/record-reading';
import { recordSent, undoSent } from '@/lib/store/record-sent';
import { readSetting } from '@/lib/store/settings';
import { makeDraft } from '@/tests/fixtures/draft';
import { makeProfile } from '@/tests/fixtures/profile';
import { writtenEvent } from '../cadence/arbitrary-history';

const ids = ['ada', 'bo', 'cy'];
const now = Date.UTC(2026, 7, 20, 12);
const hour = 60 * 60_000;

/** A call of the store as the app makes it; `failsAt`: which of its writes finds the disk full, if it makes so many. */
interface Call {
  who: string;
  what: 'send' | 'send and undo' | 'record' | 'record for all' | 'void' | 'read again' | 'policy';
  events: NewEvent[];
  hours: number;
  number: number;
  failsAt: number | null;
}

/** Introductions and meetings are what makes one person's history matter to another's index. */
const event: fc.Arbitrary<NewEvent> = fc.oneof(
  { weight: 3, arbitrary: writtenEvent.map(({ on: _, id: __, ...rest }) => rest as NewEvent) },
  { weight: 1, arbitrary: fc.constantFrom(...ids).map((to): NewEvent => ({ type: 'introduced', to })) },
  { weight: 1, arbitrary: fc.constant<NewEvent>({ type: 'met' }) },
);
const call: fc.Arbitrary<Call> = fc.record({
  who: fc.constantFrom(...ids),
  what: fc.constantFrom('send', 'send and undo', 'record', 'record', 'record for all', 'void', 'read again', 'policy'),
  events: fc.array(event, { maxLength: 4 }),
  // The clock is set back now and then.
  hours: fc.integer({ min: -100, max: 1000 }),
  number: fc.nat(40),
  failsAt: fc.option(fc.integer({ min: 1, max: 4 }), { nil: null, freq: 2 }),
});

function draftOf(who: string, number: number): Draft {
  const profile = makeProfile({ publicId: who, fullName: `${who} ${number % 3}` });
  return makeDraft({
    id: `letter-${number}`,
    person: who,
    recipient: who,
    profile,
    moment: 'request',
    channel: 'email',
  });
}

async function make(db: Database, { who, what, events, hours, number }: Call): Promise<void> {
  const at = now + hours * hour;
  const person = await db.people.get(who);
  switch (what) {
    case 'send':
    case 'send and undo': {
      const receipt = await recordSent(db, draftOf(who, number), { text: 'Dear you', subject: null }, at);
      if (what === 'send and undo') await undoSent(db, receipt, at);
      break;
    }
    case 'record':
      if (person) await recordEvents(db, who, events, at);
      break;
    case 'record for all': {
      const known = await db.people.toCollection().primaryKeys();
      await recordForAll(
        db,
        events.flatMap((one) => known.map((id) => ({ person: id, event: one }))),
        at,
      );
      break;
    }
    case 'void': {
      const keys = await db.events.where('person').equals(who).primaryKeys();
      const key = keys[number % Math.max(1, keys.length)];
      if (person && key !== undefined) await voidEvents(db, who, [key], at);
      break;
    }
    case 'read again':
      if (person) await recordReading(db, person, makeProfile({ publicId: who, headline: `Post ${number}` }), at);
      break;
    case 'policy':
      await changePolicy(db, { ...defaultPolicy, followUpDays: 1 + number, prepareDaysBefore: number % 3 });
      break;
  }
}

/** Makes the disk full at the `failsAt`th write from now on. Returns what ends that. */
function fillDisk(failsAt: number | null): () => void {
  let writes = 0;
  const fail = (real: IDBObjectStore['put']) =>
    function write(this: IDBObjectStore, value: unknown, key?: IDBValidKey) {
      writes += 1;
      if (writes === failsAt) throw new DOMException('No space left', 'QuotaExceededError');
      return real.call(this, value, key);
    };
  const { put, add } = IDBObjectStore.prototype;
  const spies = [
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(fail(put)),
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(fail(add)),
  ];
  return () => {
    for (const spy of spies) spy.mockRestore();
  };
}

/** What the index has otherwise than the events say. */
async function findDifferences(db: Database): Promise<string[]> {
  const policy = await readSetting(db, 'policy');
  const events = await db.events.toArray();
  const of = (id: string) => events.filter(({ person }) => person === id);
  return (await db.people.toArray()).flatMap((person) => {
    const { stage, dueOn, words } = deriveIndex(person, of(person.id), (id) => metDaysOf(of(id)), policy);
    const derived = JSON.stringify([stage, dueOn, words]);
    const kept = JSON.stringify([person.stage, person.dueOn, person.words]);
    return derived === kept ? [] : [`${person.id}: ${kept} instead of ${derived}`];
  });
}

test('the index is what follows from the events, after any calls, failed ones among them', async () => {
  let failed = 0;
  let made = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(call, { minLength: 3, maxLength: 15 }), async (calls) => {
      const db = createDatabase(`test-${crypto.randomUUID()}`);
      try {
        for (const [number, id] of ids.entries()) {
          await recordSent(db, draftOf(id, 100 + number), { text: 'Dear you', subject: null }, now - 500 * hour);
        }
        for (const one of calls) {
          const before = await db.events.count();
          const free = fillDisk(one.failsAt);
          const isDone = await make(db, one).then(
            () => true,
            () => false,
          );
          free();
          expect(await findDifferences(db)).toEqual([]);
          if (!isDone && one.what !== 'send and undo') expect(await db.events.count()).toBe(before);
          failed += isDone ? 0 : 1;
          made += 1;
        }
      } finally {
        await db.delete();
      }
    }),
    { numRuns: 20 },
  );
  expect(failed).toBeGreaterThan(5);
  expect(made - failed).toBeGreaterThan(50);
}, 60_000);
