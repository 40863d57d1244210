import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Driver } from '../driver';
import { launch } from '../launch';
import { passDays } from '../pass-days';
import { readRecords, remindAtAnyHour } from '../records';
import { waitForReminders } from '../reminders';
import { sendFirst } from '../send-first';

let driver: Driver;
beforeEach(async () => {
  driver = await launch('chromium');
  await sendFirst(driver);
});
afterEach(() => driver?.close());

const wordsWhenOff = 'The browser doesn’t show my notifications';

/** Lets two weeks pass, so that the first letter wants following up. */
async function passTwoWeeks(): Promise<void> {
  const page = await driver.openPage('manifest.json');
  await remindAtAnyHour(page);
  await page.run(passDays, 14);
  await page.close();
}

test('the button "tomorrow" puts off what is due, and "write now" opens Today', async () => {
  await passTwoWeeks();
  await driver.restart();
  await waitForReminders(driver, ({ badge, notifications }) => badge === '1' && notifications.length === 1);
  await driver.clickNotification(1);
  await waitForReminders(driver, ({ badge, notifications }) => badge === '' && notifications.length === 0);
  const page = await driver.openPage('manifest.json');
  const snoozed = (await readRecords(page, 'events')).filter(({ type }) => type === 'snoozed');
  const tomorrow = new Date();
  tomorrow.setDate(tomorrow.getDate() + 1);
  expect(snoozed.map(({ until }) => until)).toEqual([tomorrow.toLocaleDateString('sv')]);

  await page.run(passDays, 1);
  await page.close();
  await driver.restart();
  await waitForReminders(driver, ({ badge, notifications }) => badge === '1' && notifications.length === 1);
  await driver.clickNotification(0);
  const today = await driver.waitForPage('dashboard.html');
  await today.waitFor('Maren Oduya');
  await waitForReminders(driver, ({ badge, notifications }) => badge === '1' && notifications.length === 0);
});

test('with notifications off the badge and Today still tell, Settings says so, and on again it is told after all', async () => {
  await passTwoWeeks();
  await driver.restart({ notifications: false });
  await waitForReminders(driver, ({ badge }) => badge === '1');
  const today = await driver.openPage('dashboard.html');
  await today.waitFor('no answer yet');
  const settings = await driver.openPage('dashboard.html#settings');
  await settings.waitFor(wordsWhenOff);

  await driver.restart({ notifications: true });
  await waitForReminders(driver, (one) => one.badge === '1' && one.notifications.length === 1);
  const again = await driver.openPage('dashboard.html#settings');
  expect(await again.waitFor('Reminders')).not.toContain(wordsWhenOff);
});
