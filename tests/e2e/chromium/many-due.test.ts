import 'temporal-polyfill/global';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Driver } from '../driver';
import { launch } from '../launch';
import { manyDue } from '../many-due';
import { passDays } from '../pass-days';
import { putRows, readRecords, remindAtAnyHour } from '../records';
import { waitForReminders } from '../reminders';
import type { Surface } from '../surface';

let driver: Driver;
beforeEach(async () => {
  driver = await launch('chromium');
});
afterEach(() => driver?.close());

const today = new Date().toLocaleDateString('sv');

/** Notes the words of the notifications that the worker shows from now on, in a list of its own. */
const listen = `(() => {
  const { notifications } = worker.chrome;
  const create = notifications.create.bind(notifications);
  worker.told = [];
  notifications.create = (id, options) => (worker.told.push(options.title + ' | ' + options.message), create(id, options));
  return true;
})()`;

async function shownRows(surface: Surface): Promise<number> {
  return surface.run((root) => root.querySelectorAll('.owed-row').length, null);
}

async function shoot(surface: Surface, name: string): Promise<void> {
  if (process.env.FIFTEEN_SHOTS) await surface.screenshot(`${process.env.FIFTEEN_SHOTS}/${name}.png`);
}

test('two hundred due at once: one notification names two, Today can be used, the pile spreads and comes back', async () => {
  const page = await driver.openPage('popup.html');
  await page.click('Skip for now');
  await page.waitFor('Today');
  await putRows(page, manyDue(200, today));
  await page.close();

  await driver.runInWorker(listen);
  const desk = await driver.openPage('manifest.json');
  await remindAtAnyHour(desk);
  // Today had its look already, when the extension was installed and nothing was due.
  await desk.run(passDays, 1);
  await desk.evaluate(`chrome.runtime.sendMessage('sweep').catch(() => {})`);
  await waitForReminders(driver, ({ badge, notifications }) => badge === '200' && notifications.length === 1);
  const told = (await driver.runInWorker('worker.told')) as string[];
  expect(told).toEqual(['200 people to write to today | Tove Hallam, Ike Olander, and 198 more']);

  const opened = await driver.openPage('popup.html');
  await opened.waitFor('Welcome back');
  await shoot(opened, 'popup-200');
  await opened.click('Spread it out');
  await opened.waitFor('180 people wait for the coming days');
  await waitForReminders(driver, ({ badge }) => badge === '20');
  expect(await shownRows(opened)).toBe(19);
  const days = (await readRecords(desk, 'events')).flatMap(({ type, until }) => (type === 'snoozed' ? [until] : []));
  expect(new Set(days).size).toBe(9);

  await opened.click('Undo');
  await opened.waitFor('Welcome back');
  await waitForReminders(driver, ({ badge }) => badge === '200');
  await opened.click('Show me all');
  await opened.waitFor(/^(?![\s\S]*Welcome back)/);
  await opened.click('Follow up');
  await opened.waitFor('I sent it');
});

test('four due, what comes and the five places of a topic fit into the popup without scrolling', async () => {
  const page = await driver.openPage('popup.html');
  await page.click('Skip for now');
  await page.waitFor('Today');
  const coming = manyDue(6, today, 5);
  const due = manyDue(4, today);
  await putRows(page, {
    people: [...due.people, ...coming.people.slice(4)],
    events: [...due.events, ...coming.events.slice(4)],
    settings: [
      { key: 'topics', value: [{ name: 'Archives', purpose: null }] },
      { key: 'currentTopic', value: 'Archives' },
      { key: 'pileOfferedOn', value: today },
    ],
  });
  await page.close();
  const popup = await driver.openPage('popup.html');
  await popup.waitFor('Coming up');
  const body = await popup.run((root) => {
    const { scrollHeight = 0, clientHeight = 0 } = root.querySelector('.popup-body') ?? {};
    return { scrollHeight, clientHeight, places: root.querySelectorAll('.place').length };
  }, null);
  await shoot(popup, 'popup-4');
  expect(await shownRows(popup)).toBe(3);
  expect(body.places).toBe(5);
  expect(body.clientHeight).toBe(600);
  expect(body.scrollHeight).toBe(600);
});
