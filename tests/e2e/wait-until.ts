import { strict as assert } from 'node:assert';
import { sleep } from './surface';

/** Asks again and again until it is so; fails after ten seconds, with `what` was waited for. */
export async function waitUntil(isSo: () => Promise<boolean>, what: string): Promise<void> {
  for (const until = Date.now() + 10_000; Date.now() < until; await sleep(5)) if (await isSo()) return;
  assert.fail(`never so: ${what}`);
}
