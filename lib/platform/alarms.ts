import { browser } from 'wxt/browser';

/** Wakes the worker every hour, whatever became of the other one. */
const hourly = 'sweep';
/** Wakes it at the next moment that matters. */
const next = 'next';

const minute = 60_000;
const hour = 60 * minute;

/**
 * Makes sure that the hourly alarm exists. One that is there is left alone: re-creating it at every wake would make each
 * wake cause the next. Only if the clock was set, and it would ring hours from now or should have rung long ago, it is made
 * anew. `now` and `firstAt` are epoch ms.
 */
export async function ensureHourlyAlarm(now: number, firstAt: number): Promise<void> {
  const alarm = await browser.alarms.get(hourly);
  const isSound =
    alarm !== undefined && alarm.scheduledTime > now - minute && alarm.scheduledTime < now + hour + minute;
  if (isSound && alarm.periodInMinutes === 60) return;
  await browser.alarms.create(hourly, { when: firstAt, periodInMinutes: 60 });
}

/** Makes sure that an alarm rings at `at` (epoch ms), in place of the moment it was set to before. */
export async function ensureNextAlarm(at: number): Promise<void> {
  const alarm = await browser.alarms.get(next);
  // The browser may move an alarm that is set to less than half a minute from now.
  if (alarm && alarm.scheduledTime >= at && alarm.scheduledTime <= at + minute / 2) return;
  await browser.alarms.create(next, { when: at });
}

/** Calls `listener` whenever one of the alarms rings. To be called synchronously when the worker starts. */
export function onAlarm(listener: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === hourly || alarm.name === next) listener();
  });
}
