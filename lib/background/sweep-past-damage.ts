import type { Database } from '@/lib/store/database';
import { findDamage } from '@/lib/store/find-damage';
import { storeFailure } from '@/lib/store/store-failure';
import { sweep } from './sweep';

/**
 * Sweeps; where that fails because of rows that can't be used, these are put aside, and the others' reminders come all the
 * same. `now` is epoch ms.
 */
export async function sweepPastDamage(db: Database, now: number): Promise<void> {
  try {
    await sweep(db, now);
  } catch (error) {
    if (storeFailure(error) !== null || (await findDamage(db, now)) === 0) throw error;
    await sweep(db, now);
  }
}
