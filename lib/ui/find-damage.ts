import { startJob } from '@/lib/exchange/worker/start-job';
import { database } from '@/lib/store/database';

/** The damaged rows that this page has been told of. */
const told = new Set<string>();

/**
 * Has every row looked at, and damaged ones put aside, in the background. Returns whether any were put aside since the page
 * was opened that it wasn't told of before: the sweep, which looks at the same moment, may have been quicker than this look.
 * What can't be looked at now can wait.
 */
export async function findDamage(): Promise<boolean> {
  try {
    await startJob('find-damage', null);
    const aside = await database.damaged.toArray();
    const fresh = aside.filter(({ id, foundAt }) => foundAt >= performance.timeOrigin && !told.has(id));
    for (const { id } of fresh) told.add(id);
    return fresh.length > 0;
  } catch (error) {
    reportError(error);
    return false;
  }
}
