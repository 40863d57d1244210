import { nameOf } from '@/lib/profile/apply-corrections';
import type { Link } from '@/lib/schema/link';
import type { Database } from './database';
import { recordFor, type Someone } from './record-for';
import type { Written } from './take-back';

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
