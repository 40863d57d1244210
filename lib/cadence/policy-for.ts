import type { KeepInTouch } from '@/lib/schema/person';
import type { Policy } from '@/lib/schema/policy';

/** How many days may pass without a word, for each way to keep in touch (GUIDANCE G6). */
export const keepInTouchDays: Readonly<Record<KeepInTouch, number>> = { often: 30, 'now-and-then': 60, rarely: 120 };

/** The policy as it holds for one person: how often to keep in touch is theirs where the user chose it. */
export function policyFor(policy: Policy, keepInTouch: KeepInTouch | undefined): Policy {
  return keepInTouch === undefined ? policy : { ...policy, keepInTouchDays: keepInTouchDays[keepInTouch] };
}
