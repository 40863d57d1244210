import type { Driver } from './driver';
import { type Surface, sleep } from './surface';

/** What the extension shows outside of its pages. */
interface Reminders {
  badge: string;
  /** The ids of the notifications that are up. */
  notifications: string[];
}

/** The two interfaces of the extension API that are read here. */
interface ReminderApi {
  action: { getBadgeText(details: object): Promise<string> };
  notifications: { getAll(): Promise<object>; getPermissionLevel?(): Promise<string> };
}

/** Reads the number on the toolbar button and the notifications, from any page of the extension. */
function readReminders(surface: Surface): Promise<Reminders> {
  return surface.run(async () => {
    const { chrome } = globalThis as unknown as { chrome: ReminderApi };
    // Chromium refuses to list any while they are turned off.
    const areOff = (await chrome.notifications.getPermissionLevel?.()) === 'denied';
    return {
      badge: await chrome.action.getBadgeText({}),
      notifications: areOff ? [] : Object.keys(await chrome.notifications.getAll()),
    };
  }, null);
}

/** Waits until the reminders are as wanted, and returns them. */
export async function waitForReminders(driver: Driver, wanted: (reminders: Reminders) => boolean): Promise<Reminders> {
  const page = await driver.openPage('manifest.json');
  let reminders = await readReminders(page);
  for (const until = Date.now() + 15_000; !wanted(reminders) && Date.now() < until; await sleep(100)) {
    reminders = await readReminders(page);
  }
  await page.close();
  if (!wanted(reminders)) throw new Error(`the reminders are not as wanted: ${JSON.stringify(reminders)}`);
  return reminders;
}
