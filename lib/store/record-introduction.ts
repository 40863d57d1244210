import { nameOf } from '@/lib/profile/apply-corrections';
import type { Link } from '@/lib/schema/link';
import type { Database } from './database';
import { recordEvents } from './record-events';
import { recordFor, type Someone } from './record-for';

/** What recording an introduction wrote, by person, for undoing it. */
export type Written = { person: string; events: string[] }[];

/**
 * Writes down that `referrer` sent me to `newcomer` (GUIDANCE G5): the newcomer is listed if they weren't, and how I found
 * them is filled in. One transaction. `now` is epoch ms.
 */
export async function recordIntroduction(
  db: Database,
  referrer: Someone,
  newcomer: Someone,
  now: number,
): Promise<Written> {
  const found: Link = { kind: 'referrer', detail: nameOf(referrer) };
  return db.transaction('rw', db.people, db.events, db.settings, async () => {
    const listed = await recordFor(db, newcomer, [], now, { found });
    const by = await recordFor(db, referrer, [{ type: 'introduced', to: listed.person }], now);
    return [listed, by];
  });
}

/** Takes back what was written for several people, in one transaction. `now` is epoch ms. */
export async function takeBack(db: Database, written: Written, now: number): Promise<void> {
  await db.transaction('rw', db.people, db.events, db.settings, async () => {
    for (const { person, events } of written) {
      await recordEvents(
        db,
        person,
        events.map((event) => ({ type: 'voided' as const, event })),
        now,
      );
    }
  });
}
