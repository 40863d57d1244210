import { browser } from 'wxt/browser';

/** The name of the one alarm: it wakes the worker every hour, on the hour. */
const name = 'sweep';
const periodInMinutes = 60;

/**
 * Makes sure that the hourly alarm exists. One that is there is left alone: re-creating it at every wake would make each
 * wake cause the next. `firstAt` is epoch ms.
 */
export async function ensureHourlyAlarm(firstAt: number): Promise<void> {
  const alarm = await browser.alarms.get(name);
  if (alarm?.periodInMinutes === periodInMinutes) return;
  await browser.alarms.create(name, { when: firstAt, periodInMinutes });
}

/** Calls `listener` whenever the hourly alarm rings. To be called synchronously when the worker starts. */
export function onHourlyAlarm(listener: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) listener();
  });
}
