import { strict as assert } from 'node:assert';
import type { Driver } from './driver';
import type { OnStep } from './follow-through';
import { passDays } from './pass-days';
import { readRecords, remindAtAnyHour } from './records';
import { waitForReminders } from './reminders';
import { sendFirst } from './send-first';
import { type Surface, sleep } from './surface';

/**
 * Takes the extension off and puts it on again, and puts a higher version in its place, each time after its alarms were
 * lost: they come back without a click, what is due is on the button, and nothing of the history is gone.
 */
export async function walkUpheavals(driver: Driver, onStep: OnStep): Promise<void> {
  await sendFirst(driver);
  const page = await driver.openPage('manifest.json');
  await remindAtAnyHour(page);
  await page.run(passDays, 14);
  const history = await readRecords(page, 'events');
  assert.equal(history.length, 2);

  await loseAlarms(page);
  await closeAnd(page, () => driver.setEnabled(false));
  await driver.setEnabled(true);
  await isWhole(driver, history);
  onStep('Turned off and on again: the alarms are back, one letter is due, the history is whole');

  const before = await driver.openPage('manifest.json');
  const version = await readVersion(before);
  await loseAlarms(before);
  await closeAnd(before, () => driver.update());
  await isWhole(driver, history);
  const after = await driver.openPage('manifest.json');
  assert.notEqual(await readVersion(after), version);
  await after.close();
  onStep('Updated: the alarms are back, one letter is due, the history is whole');
}

/** Closes the page first: what the browser does next would close it in the middle of something. */
async function closeAnd(page: Surface, work: () => Promise<void>): Promise<void> {
  await page.close();
  await work();
}

async function isWhole(driver: Driver, history: object[]): Promise<void> {
  await waitForReminders(driver, ({ badge, notifications }) => badge === '1' && notifications.length <= 1);
  const page = await driver.openPage('manifest.json');
  let alarms = await readAlarms(page);
  for (const until = Date.now() + 15_000; alarms.length < 2 && Date.now() < until; await sleep(100)) {
    alarms = await readAlarms(page);
  }
  assert.deepEqual(alarms, ['next', 'sweep']);
  assert.deepEqual(await readRecords(page, 'events'), history);
  await page.close();
}

/** The two interfaces of the extension API that are used here. */
interface Api {
  alarms: { getAll(): Promise<{ name: string }[]>; clearAll(): Promise<boolean> };
  runtime: { getManifest(): { version: string } };
}

function readAlarms(surface: Surface): Promise<string[]> {
  return surface.run(async () => {
    const { chrome } = globalThis as unknown as { chrome: Api };
    return (await chrome.alarms.getAll()).map(({ name }) => name).sort();
  }, null);
}

async function loseAlarms(surface: Surface): Promise<void> {
  await surface.run(async () => {
    const { chrome } = globalThis as unknown as { chrome: Api };
    return chrome.alarms.clearAll();
  }, null);
  assert.deepEqual(await readAlarms(surface), []);
}

function readVersion(surface: Surface): Promise<string> {
  return surface.run(() => {
    const { chrome } = globalThis as unknown as { chrome: Api };
    return chrome.runtime.getManifest().version;
  }, null);
}
