import { startJob } from '@/lib/exchange/worker/start-job';

/** Has every row looked at, and damaged ones put aside, in the background. What can't be looked at now can wait. */
export async function findDamage(): Promise<void> {
  await startJob('find-damage', null).catch(reportError);
}
