import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { noteTold } from '@/lib/background/keep-ledger';
import { reminderOf } from '@/lib/background/reminder-ids';
import { sweep } from '@/lib/background/sweep';
import { createDatabase, type Database } from '@/lib/store/database';
import { recordEvents } from '@/lib/store/record-events';
import { savePerson } from '@/lib/store/save-person';
import { makeProfile } from '@/tests/fixtures/profile';

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => (key === 'localeTag' ? 'en' : key) } }));

const at = (time: string) => Temporal.ZonedDateTime.from(`${time}[${Temporal.Now.timeZoneId()}]`).epochMilliseconds;
const now = at('2026-11-17T14:30');

/** The fakes as they are before the tests wrap them. */
const { notifications, alarms, action, i18n } = { ...fakeBrowser };

/** What was really shown, in order. */
let created: string[];
let badge: string;
/** Which of the sweep's calls to browser and ledger is its last, and whether that one still takes effect. */
let dieAt: { call: number; takesEffect: boolean } | null;
let calls: number;
let died: () => void;
let db: Database;

/** After its end a worker does nothing any more: no call takes effect, none returns. */
function mortal<Arguments extends unknown[], Result>(real: (...args: Arguments) => Result) {
  return (...args: Arguments): Result | Promise<never> => {
    calls += 1;
    const last = dieAt?.call ?? Number.POSITIVE_INFINITY;
    if (calls < last) return real(...args);
    const takesEffect = calls === last && dieAt?.takesEffect;
    const effect = takesEffect ? Promise.resolve(real(...args)) : Promise.resolve();
    void effect.then(() => died());
    return effect.then(() => new Promise<never>(() => {}));
  };
}

/** Sweeps, to the end or until the worker is killed. */
async function sweepMortally(): Promise<void> {
  calls = 0;
  await new Promise<void>((resolve, reject) => {
    died = resolve;
    sweep(db, now).then(resolve, reject);
  });
}

beforeEach(async () => {
  fakeBrowser.reset();
  created = [];
  dieAt = null;
  const create = notifications.create as (id: string, options: object) => Promise<string>;
  Object.assign(fakeBrowser, {
    i18n: { ...i18n, getUILanguage: () => 'en' },
    alarms: { ...alarms, get: mortal(alarms.get), create: mortal(alarms.create as () => Promise<void>) },
    action: {
      ...action,
      setBadgeText: mortal(async ({ text }: { text: string }) => {
        badge = text;
      }),
      setTitle: mortal(async () => {}),
    },
    notifications: {
      ...notifications,
      getPermissionLevel: mortal(async () => 'granted'),
      getAll: mortal(notifications.getAll),
      create: mortal((id: string, options: object) => {
        created.push(id);
        return create(id, options);
      }),
    },
  });
  db = createDatabase(`test-${crypto.randomUUID()}`);
  const put = db.settings.put.bind(db.settings);
  vi.spyOn(db.settings, 'put').mockImplementation(mortal(put) as typeof put);
  await savePerson(db, { person: 'ines', profile: makeProfile(), corrections: {} }, at('2026-11-03T18:00'));
  await recordEvents(
    db,
    'ines',
    [
      { type: 'scheduled', day: '2026-11-17', time: '15:00', minutes: 20 },
      { type: 'promised', promise: 'p', by: 'me', what: 'the list', dueOn: '2026-11-16' },
    ],
    at('2026-11-03T18:00'),
  );
});
afterEach(async () => {
  vi.restoreAllMocks();
  await db.delete();
});

test('an undisturbed sweep makes this many calls, so that the cases below reach all of them', async () => {
  await sweepMortally();
  expect(calls).toBe(12);
});

describe.each([true, false])('a worker killed while a call is under way (it takes effect: %s)', (takesEffect) => {
  test.each(Array.from({ length: 12 }, (_, index) => index + 1))('call %i: told once after all', async (call) => {
    dieAt = { call, takesEffect };
    await sweepMortally();
    dieAt = null;
    await sweepMortally();
    const expected = [expect.stringMatching(/^conversation-/), 'due-2026-11-17'];
    expect(created).toEqual(expected);
    expect(badge).toBe('1');
    expect((await fakeBrowser.alarms.get('next'))?.scheduledTime).toBe(at('2026-11-18T09:00'));

    await fakeBrowser.notifications.clear('due-2026-11-17');
    await sweepMortally();
    expect(created).toEqual(expected);
  });

  test.each(Array.from({ length: 12 }, (_, index) => index + 1))(
    'call %i: what the user waves away before the next wake is not shown again',
    async (call) => {
      dieAt = { call, takesEffect };
      await sweepMortally();
      dieAt = null;
      for (const id of Object.keys(await fakeBrowser.notifications.getAll())) {
        await fakeBrowser.notifications.clear(id);
        const reminder = reminderOf(id);
        if (reminder) await noteTold(db, reminder);
      }
      await sweepMortally();
      expect(created).toEqual([expect.stringMatching(/^conversation-/), 'due-2026-11-17']);
    },
  );
});
