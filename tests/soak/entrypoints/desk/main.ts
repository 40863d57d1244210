import { browser } from 'wxt/browser';
import { addDays, localDayOf } from '@/lib/cadence/days';
import { momentOf } from '@/lib/cadence/hours';
import { requestSweep } from '@/lib/platform/sweep-request';
import { defaultPolicy } from '@/lib/schema/policy';
import { database } from '@/lib/store/database';
import { recordForAll } from '@/lib/store/record-events';
import { savePerson } from '@/lib/store/save-person';
import { writeSetting } from '@/lib/store/settings';
import { makeProfile } from '@/tests/fixtures/profile';
import { compareWithStore } from '../../compare-with-store';
import type { Desk, Diary } from '../../desk';
import { dueNow, expectAt, noExpectations } from '../../expected-reminders';
import { Random } from '../../random';
import { actAtRandom } from '../../random-user';
import { readClock, readTitle, setClock } from '../../simulated-clock';

const hour = 60 * 60_000;
const day = 24 * hour;
const hours = { digestHour: 9, nightFromHour: 22, quietWeekdays: [7], quietDays: ['2030-05-01'] };

let random = new Random(1);
let diary: Diary;

const people = () => Object.entries(diary.histories).map(([id, events]) => ({ id, events }));

/** Wakes the worker and waits until it is done with everything. */
async function look(): Promise<void> {
  await wakeAndSettle();
  await observe(false);
}

/** Nobody answers while a worker that was killed is on its way out. */
async function wakeAndSettle(): Promise<void> {
  for (const end = performance.now() + 10_000; ; await new Promise((resolve) => setTimeout(resolve, 50))) {
    requestSweep();
    try {
      if ((await browser.runtime.sendMessage('settle')) === 'settled') return;
    } catch (error) {
      if (performance.now() > end) throw error;
    }
  }
}

/** Compares what the browser shows with what has to be there. `cut`: the worker was killed on the way. */
async function observe(cut: boolean): Promise<void> {
  const now = await readClock();
  const everybody = people();
  const due = new Set(dueNow(everybody, defaultPolicy, now).map(({ person }) => person));
  const nextBy = expectAt(diary.expected, everybody, due.size > 0, hours, now, cut, diary);
  const { counts } = diary;
  counts[cut ? 'cutLooks' : 'looks'] += 1;
  counts.mostDue = Math.max(counts.mostDue, due.size);
  const shown = Object.keys(await browser.notifications.getAll());
  for (const id of shown.filter((one) => !diary.up.includes(one))) {
    diary.told[id] = (diary.told[id] ?? 0) + 1;
    if (cut) counts.toldWhenCut += 1;
    await noteTold(id, due.size, now);
  }
  diary.up = shown;
  if (!cut) await checkButtonAndAlarms(due.size, now, nextBy);
}

async function noteTold(id: string, dueCount: number, now: number): Promise<void> {
  if (!id.startsWith('due-')) {
    diary.counts.conversations += 1;
    return;
  }
  diary.counts.digests += 1;
  const from = momentOf(id.slice(4), '09:00', Temporal.Now.timeZoneId());
  if (now >= from && now < from + 60_000) diary.counts.onTime += 1;
  // A look that was cut off may have ended after all, before the clock went on; what was due then isn't known any more.
  if (id.slice(4) !== localDayOf(now)) return;
  const title = (await readTitle(id)) ?? '';
  const said = Number(/^\d+/.exec(title)?.[0] ?? 1);
  if (said !== dueCount) fault(now, `${id} says ${said}, but ${dueCount} are due`);
}

async function checkButtonAndAlarms(dueCount: number, now: number, nextBy: number): Promise<void> {
  const badge = await browser.action.getBadgeText({});
  if (badge !== (dueCount === 0 ? '' : String(dueCount))) fault(now, `the button says ${badge}, due are ${dueCount}`);
  const next = (await browser.alarms.get('next'))?.scheduledTime ?? Number.NaN;
  if (!(next > now && next <= nextBy)) fault(now, `the next alarm is at ${next}, needed by ${nextBy}`);
  if (!(await browser.alarms.get('sweep'))) fault(now, 'the hourly alarm is gone');
}

function fault(now: number, what: string): void {
  diary.faults.push(`${new Date(now).toISOString()} (${Temporal.Now.timeZoneId()}): ${what}`);
}

/** The user does a few things, mostly about what is due, each recorded as the app does it. */
async function act(now: number): Promise<void> {
  const today = localDayOf(now);
  const due = dueNow(people(), defaultPolicy, now);
  const ids = Object.keys(diary.histories);
  const entries: Parameters<typeof recordForAll>[1] = [];
  for (let count = random.between(1, 10); count > 0; count -= 1) {
    const item = due.length > 0 && random.chance(0.75) ? random.pick(due) : undefined;
    const person = item?.person ?? random.pick(ids);
    const event = actAtRandom(random, item, diary.histories[person] ?? [], ids, today);
    if (event) entries.push({ person, event });
  }
  // What ends a rest brings another event along.
  const rows = await database.events.bulkGet(await recordForAll(database, entries, now));
  diary.counts.acts += entries.length;
  for (const row of rows) if (row) diary.histories[row.person]?.push(row);
}

async function visit(at: number): Promise<void> {
  await setClock(at);
  await look();
  await act(at);
  await look();
  if (random.chance(0.6)) await waveAway();
}

async function waveAway(): Promise<void> {
  const tomorrow = addDays(localDayOf(await readClock()), 1);
  for (const id of Object.keys(await browser.notifications.getAll())) {
    await browser.notifications.clear(id);
    // Who waves a digest away has seen it, tomorrow's too: it stood there since the clock was ahead.
    const [, day] = /^due-(.*)$/.exec(id) ?? [];
    if (day !== undefined && day <= tomorrow) diary.expected.looked.push(day);
  }
  await wakeAndSettle();
  diary.up = [];
}

/** Lets the next alarm ring, `late` by so many milliseconds. */
async function ring(late: number): Promise<void> {
  const now = await readClock();
  const at = (await browser.alarms.get('next'))?.scheduledTime ?? now + hour;
  await browser.alarms.clear('next');
  await setClock(Math.max(at, now + 1) + late);
}

async function liveOn(): Promise<void> {
  const now = await readClock();
  const chance = random.next();
  if (chance < 0.03) {
    diary.counts.lostAlarms += 1;
    await browser.alarms.clearAll();
    await visit(now + random.between(1, 40) * hour);
  } else if (chance < 0.06) {
    diary.counts.longSleeps += 1;
    await ring(random.between(1, random.chance(0.2) ? 21 * 24 : 14) * hour);
    await look();
  } else if (chance < 0.075) {
    diary.counts.clockJumps += 1;
    await visit(now + random.between(-50, 50) * hour);
  } else {
    const next = (await browser.alarms.get('next'))?.scheduledTime ?? now + day;
    if (random.chance(0.5)) await visit(random.between(now + 1, Math.max(now + 1, next - 1)));
    await ring(0);
    await look();
  }
}

const desk: Desk = {
  begin: async (seed, count, now) => {
    random = new Random(seed);
    await database.delete();
    await database.open();
    await setClock(now);
    diary = {
      seed,
      histories: {},
      expected: noExpectations(),
      told: {},
      up: [],
      faults: [],
      counts: {
        looks: 0,
        cutLooks: 0,
        toldWhenCut: 0,
        acts: 0,
        digests: 0,
        conversations: 0,
        onTime: 0,
        mostDue: 0,
        lostAlarms: 0,
        longSleeps: 0,
        clockJumps: 0,
      },
    };
    await writeSetting(database, 'quietWeekdays', hours.quietWeekdays);
    await writeSetting(database, 'quietDays', hours.quietDays);
    for (let index = 0; index < count; index += 1) {
      const id = `person-${index}`;
      const profile = makeProfile({ publicId: id, fullName: `Person ${index}` });
      await savePerson(database, { person: id, profile, corrections: {} }, now);
      diary.histories[id] = [];
    }
    for (let before = 30; before > 0; before -= 1) await act(now - before * day);
    await look();
  },
  live: async (until, milliseconds) => {
    const end = performance.now() + milliseconds;
    while ((await readClock()) < until && performance.now() < end) await liveOn();
    return readClock();
  },
  startLook: async () => {
    await ring(0);
    requestSweep();
  },
  noteCut: () => observe(true),
  save: async () => JSON.stringify({ ...diary, seed: random.state }),
  load: async (json) => {
    diary = JSON.parse(json) as Diary;
    diary.up = [];
    random = new Random(diary.seed);
    // In the new zone the starting worker may have told today's digest already.
    await look();
  },
  finish: async () => {
    for (const what of await compareWithStore(database, diary.histories)) fault(await readClock(), what);
    return diary;
  },
};
Object.assign(globalThis, { desk });
