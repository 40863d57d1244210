import type { LocalDay } from '@/lib/schema/local-day';
import type { Policy } from '@/lib/schema/policy';
import { arrangedConversation } from './arranged-conversation';
import { dueForPerson, type PersonHistory } from './due';
import type { MetDays } from './report-backs';

/** Before every day: what depends on today (preparing, logging) only moves later as days pass. */
const beginning: LocalDay = '0000-01-01';

/**
 * The day before which nothing falls due with a person and no conversation of theirs begins, whatever day it is: it stays
 * true when the clock is set back. A conversation counts also where a snooze put off preparing for it. null when nothing is
 * due or will be.
 */
export function firstDueOn(person: PersonHistory, metDays: MetDays, policy: Policy): LocalDay | null {
  const [first] = dueForPerson(person, metDays, policy, beginning);
  const days = [first?.dueOn, arrangedConversation(person.events)?.day].filter((day) => day !== undefined);
  return days.sort()[0] ?? null;
}
