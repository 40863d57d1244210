import { startJob } from '@/lib/exchange/worker/start-job';

/**
 * Has every row looked at, and damaged ones put aside, in the background. Returns how many there were; what can't be looked at
 * now can wait.
 */
export async function findDamage(): Promise<number> {
  return startJob('find-damage', null).catch((error: unknown) => {
    reportError(error);
    return 0;
  });
}
