import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, localDayOf } from '@/lib/cadence/days';
import { digestWindow } from '@/lib/cadence/digest-window';
import { momentOf } from '@/lib/cadence/hours';
import { addAnnounced, forgetFutureDays, planReminders, settleDay } from '@/lib/cadence/plan-reminders';

/** Europe's daylight saving, Kathmandu's odd offset, both sides of the date line. */
const zones = ['Europe/Berlin', 'Asia/Kathmandu', 'America/Los_Angeles', 'Pacific/Auckland', 'America/Santiago'];
const hours = { digestHour: 9, nightFromHour: 22, quietWeekdays: [6, 7], quietDays: ['2026-10-26'] };
const minute = 60_000;
const day = 24 * 60 * minute;
/** Shortly before the nights on which Europe, America and the south change their clocks. */
const beginning = Date.UTC(2026, 9, 20);

type Kill = 'before' | 'shown' | null;
type Step =
  | { do: 'sleep'; minutes: number; kill: Kill }
  | { do: 'ring'; kill: Kill }
  | { do: 'set clock'; minutes: number }
  | { do: 'fly'; zone: string }
  | { do: 'owe'; isDue: boolean }
  | { do: 'arrange'; inMinutes: number }
  | { do: 'wave away' };

const kill: fc.Arbitrary<Kill> = fc.constantFrom(null, null, null, 'before' as const, 'shown' as const);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: kill.map((kill): Step => ({ do: 'ring', kill })) },
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.integer({ min: 1, max: 600 }), kill)
      .map(([minutes, kill]): Step => ({ do: 'sleep', minutes, kill })),
  },
  // Three weeks with the browser closed.
  { weight: 1, arbitrary: kill.map((kill): Step => ({ do: 'sleep', minutes: 21 * 24 * 60, kill })) },
  {
    weight: 1,
    arbitrary: fc.integer({ min: -3000, max: 3000 }).map((minutes): Step => ({ do: 'set clock', minutes })),
  },
  { weight: 1, arbitrary: fc.constantFrom(...zones).map((zone): Step => ({ do: 'fly', zone })) },
  { weight: 2, arbitrary: fc.boolean().map((isDue): Step => ({ do: 'owe', isDue })) },
  { weight: 2, arbitrary: fc.integer({ min: 10, max: 2000 }).map((inMinutes): Step => ({ do: 'arrange', inMinutes })) },
  { weight: 2, arbitrary: fc.constant<Step>({ do: 'wave away' }) },
);

/** A small world: the clock, what the worker wrote down, what is on the screen, and what has to have been told. */
class World {
  now = beginning;
  zone = zones[0] ?? 'UTC';
  isDue = true;
  alarmAt = beginning;
  conversations: { id: string; day: string; time: string }[] = [];
  settledOn: string[] = [];
  announced: string[] = [];
  up = new Set<string>();
  told: string[] = [];
  /** What must be told, and what may be: a look that was cut off may have seen something else than the next one. */
  must = new Set<string>();
  may = new Set<string>();
  /** Days that a completed look has dealt with, and those that one cut off may have found without anything due. */
  looked = new Set<string>();
  unsure = new Set<string>();

  wake(kill: Kill): void {
    this.expectOf(kill);
    const { conversations, settledOn, announced, now, zone } = this;
    const today = localDayOf(now, zone);
    const plan = planReminders(conversations, { settledOn, announced }, hours, now, zone);
    expect(plan.nextAt).toBeGreaterThan(now);
    expect(plan.nextAt).toBeLessThanOrEqual(now + day + 60 * minute);
    this.alarmAt = plan.nextAt;
    if (kill === 'before') return;
    this.settledOn = forgetFutureDays(settledOn, today);
    for (const { id } of plan.conversations) {
      this.show(id);
      if (kill === 'shown') return;
      this.note(id);
    }
    if (plan.digestOn === null) return;
    if (this.isDue) this.show(plan.digestOn);
    if (kill === 'shown' && this.isDue) return;
    this.note(plan.digestOn);
  }

  /** The rules over again, in the words of the issue instead of those of the plan. */
  private expectOf(kill: Kill): void {
    const today = localDayOf(this.now, this.zone);
    if (kill === null) for (const one of this.looked) if (one > addDays(today, 1)) this.looked.delete(one);
    const window = digestWindow(today, hours, this.zone);
    if (window && window.from <= this.now && this.now < window.until && !this.looked.has(today)) {
      if (this.isDue) (kill === null && !this.unsure.has(today) ? this.must : this.may).add(today);
      if (kill === null) this.looked.add(today);
      else if (!this.isDue) this.unsure.add(today);
    }
    for (const { id, day: on, time } of this.conversations) {
      const startsIn = momentOf(on, time, this.zone) - this.now;
      if (startsIn > 0 && startsIn <= 60 * minute) (kill === null ? this.must : this.may).add(id);
    }
  }

  private show(id: string): void {
    if (this.up.has(id)) return;
    this.up.add(id);
    this.told.push(id);
  }

  private note(id: string): void {
    if (id.startsWith('talk')) this.announced = addAnnounced(this.announced, id);
    else this.settledOn = settleDay(this.settledOn, id);
  }

  take(step: Step): void {
    switch (step.do) {
      case 'sleep':
        this.now += step.minutes * minute;
        this.wake(step.kill);
        break;
      case 'ring':
        // The hourly alarm, should the other one be further away or in a past that a set clock left behind.
        this.now = Math.max(this.now + minute, Math.min(this.alarmAt, this.now + 60 * minute));
        this.wake(step.kill);
        break;
      case 'set clock':
        this.now += step.minutes * minute;
        break;
      case 'fly':
        this.zone = step.zone;
        break;
      case 'owe':
        this.isDue = step.isDue;
        break;
      case 'arrange': {
        const at = Temporal.Instant.fromEpochMilliseconds(this.now + step.inMinutes * minute).toZonedDateTimeISO(
          this.zone,
        );
        const id = `talk${this.conversations.length}`;
        this.conversations.push({
          id,
          day: at.toPlainDate().toString(),
          time: at.toPlainTime().toString().slice(0, 5),
        });
        break;
      }
      case 'wave away':
        // Waving away wakes the worker, which writes down what was there.
        for (const id of this.up) this.note(id);
        this.up.clear();
        break;
    }
  }
}

test('whatever the clock does: told is what was due, nothing twice, nothing lost', () => {
  let told = 0;
  fc.assert(
    fc.property(fc.array(step, { minLength: 20, maxLength: 100 }), (steps) => {
      const world = new World();
      for (const one of steps) world.take(one);
      const days = world.told.filter((id) => !id.startsWith('talk'));
      const repeated = days.filter((id, index) => days.indexOf(id) !== index);
      // Only a clock that ran days ahead makes a day come twice in earnest.
      if (!steps.some((one) => one.do === 'set clock')) expect(repeated).toEqual([]);
      const talks = world.told.filter((id) => id.startsWith('talk'));
      expect(new Set(talks).size).toBe(talks.length);
      for (const id of world.must) expect(world.told).toContain(id);
      for (const id of world.told) expect(world.must.has(id) || world.may.has(id)).toBe(true);
      told += world.told.length;
    }),
    { numRuns: 40 },
  );
  // One a run on average: runs that told nothing would prove nothing.
  expect(told).toBeGreaterThan(40);
});
