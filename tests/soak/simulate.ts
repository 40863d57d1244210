import { randomInt } from 'node:crypto';
import type { Driver } from '../e2e/driver';
import { type Surface, sleep } from '../e2e/surface';
import type { Desk, Diary } from './desk';

export interface Plan {
  seed: number;
  people: number;
  days: number;
  /** How often the worker is killed, and how often the browser is closed and started again in another time zone. */
  kills: number;
  restarts: number;
}

/** Both sides of the date line, both hemispheres, an odd offset: every restart is a flight. */
const zones = ['America/Los_Angeles', 'Asia/Kathmandu', 'Pacific/Auckland', 'Europe/Berlin', 'America/Santiago'];
const day = 24 * 60 * 60_000;

/** Lives the simulated days in a real browser with the test build. Returns what was told and what had to be. */
export async function simulate(driver: Driver, { seed, people, days, kills, restarts }: Plan): Promise<Diary> {
  let page = await driver.openPage('desk.html');
  // In a future that no alarm of the real clock reaches.
  const begin = Date.UTC(2030, 2, 1, 8);
  await onDesk(page, 'begin', seed, people, begin);
  const stops = kills + restarts;
  const restartAt = new Set(
    Array.from({ length: restarts }, (_, index) => Math.ceil(((index + 1) * stops) / (restarts + 1))),
  );
  for (let stop = 1; stop <= stops; stop += 1) {
    await onDesk(page, 'live', begin + (days * day * stop) / (stops + 1), 10 * 60_000);
    if (!restartAt.has(stop)) {
      await onDesk(page, 'startLook');
      await sleep(randomInt(0, 40));
      await driver.stopWorker();
      await onDesk(page, 'noteCut');
      continue;
    }
    const diary = await onDesk(page, 'save');
    process.env.TZ = zones[stop % zones.length];
    await driver.restart();
    page = await driver.openPage('desk.html');
    await onDesk(page, 'load', diary);
  }
  await onDesk(page, 'live', begin + days * day, 10 * 60_000);
  return (await onDesk(page, 'finish')) as Diary;
}

/** Calls the desk in the page. Returns what it gives, as JSON. */
function onDesk(page: Surface, method: keyof Desk, ...values: unknown[]): Promise<unknown> {
  return page.run(
    async (_root, call) => {
      const { desk } = globalThis as unknown as { desk: Record<string, (...values: unknown[]) => Promise<unknown>> };
      return (await desk[call.method]?.(...call.values)) ?? null;
    },
    { method, values },
  );
}

/** What doesn't hold: told what was not due, too often, or not at all; and whatever was wrong on the way. */
export function findFaults({ told, expected: { must, may }, faults }: Diary): string[] {
  const found = [...faults];
  for (const id of new Set([...Object.keys(told), ...Object.keys(must)])) {
    const times = told[id] ?? 0;
    const least = must[id] ?? 0;
    const most = least + (may[id] ?? 0);
    if (times < least) found.push(`${id} was told ${times} times, due ${least} times`);
    if (times > most || times > Math.max(1, least)) found.push(`${id} was told ${times} times, due at most ${most}`);
  }
  return found;
}
