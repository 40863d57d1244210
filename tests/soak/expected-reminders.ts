import { arrangedConversation } from '@/lib/cadence/arranged-conversation';
import { addDays, localDayOf } from '@/lib/cadence/days';
import { digestWindow, type ReminderHours } from '@/lib/cadence/digest-window';
import { type DueItem, dueForAll, type PersonHistory } from '@/lib/cadence/due';
import { momentOf } from '@/lib/cadence/hours';
import type { Policy } from '@/lib/schema/policy';

const hour = 60 * 60_000;

/** How often each reminder has to have been told, and how often it may have been in addition. As JSON between restarts. */
export interface Expectations {
  must: Record<string, number>;
  may: Record<string, number>;
  /** Days that a completed look dealt with; and those that one cut off may have found without anything due. */
  looked: string[];
  unsure: string[];
  /** Conversations that a completed look dealt with. */
  announced: string[];
}

export function noExpectations(): Expectations {
  return { must: {}, may: {}, looked: [], unsure: [], announced: [] };
}

/** What is due today with these people, from their histories alone: no index, no database. */
export function dueNow(people: readonly PersonHistory[], policy: Policy, now: number): DueItem[] {
  const today = localDayOf(now);
  return dueForAll(people, policy, today).filter(({ dueOn }) => dueOn <= today);
}

/**
 * Adds what a look at `now` (epoch ms) has to tell, by the rules of the issue and not by the plan that is tested. A look
 * that was `cut` off may have told it or not; then the next one has to, unless what is due has changed in between. `told`
 * is what was seen so far, `up` what was on the screen before this look.
 * Returns the latest moment at which the next look has to come.
 */
export function expectAt(
  expected: Expectations,
  people: readonly PersonHistory[],
  isDue: boolean,
  hours: ReminderHours,
  now: number,
  cut: boolean,
  { told, up }: { told: Readonly<Record<string, number>>; up: readonly string[] },
): number {
  const zone = Temporal.Now.timeZoneId();
  const today = localDayOf(now, zone);
  const count = (counts: Record<string, number>, id: string) => {
    // What stands there since the clock was ahead needn't be told anew.
    if (!up.includes(id)) counts[id] = (counts[id] ?? 0) + 1;
  };
  if (!cut) expected.looked = expected.looked.filter((day) => day <= addDays(today, 1));

  const window = digestWindow(today, hours, zone);
  if (window && window.from <= now && now < window.until && !expected.looked.includes(today)) {
    const isSure = !cut && !expected.unsure.includes(today);
    if (isDue) count(isSure ? expected.must : expected.may, `due-${today}`);
    if (!cut) expected.looked.push(today);
    else if (!isDue) expected.unsure.push(today);
  }

  const next = [1, 2, 3]
    .map((days) => digestWindow(addDays(today, days - 1), hours, zone)?.from ?? 0)
    .filter((moment) => moment > now);
  for (const { events } of people) {
    const talk = arrangedConversation(events);
    if (talk?.time === undefined) continue;
    const startsAt = momentOf(talk.day, talk.time, zone);
    if (expected.announced.includes(talk.id)) continue;
    const id = `conversation-${talk.id}`;
    if (startsAt - hour > now) {
      // Told already: by a look that was cut off, before the clock was set back.
      if (told[id] === undefined) next.push(startsAt - hour);
    } else if (startsAt > now) {
      count(cut ? expected.may : expected.must, id);
      if (!cut) expected.announced.push(talk.id);
    }
  }
  return Math.min(...next);
}
