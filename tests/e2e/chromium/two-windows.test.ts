import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Driver } from '../driver';
import { launch } from '../launch';
import { passDays } from '../pass-days';
import { readRecords } from '../records';
import { sendFirst } from '../send-first';
import type { Surface } from '../surface';

let driver: Driver;
beforeEach(async () => {
  driver = await launch('chromium');
  await sendFirst(driver);
  const page = await driver.openPage('manifest.json');
  await page.run(passDays, 14);
  await page.close();
});
afterEach(() => driver?.close());

/** Opens the follow-up that is due, in a window of its own. */
async function openFollowUp(): Promise<Surface> {
  const window = await driver.openPage('dashboard.html');
  await window.click('Follow up');
  await window.waitFor('I sent it');
  return window;
}

/** Presses the button at once, without waiting for the pointer to get there. */
function press(window: Surface): Promise<void> {
  return window.run((root) => {
    const buttons = [...root.querySelectorAll('button')];
    buttons.find(({ innerText }) => innerText.trim() === 'I sent it')?.click();
  }, null);
}

async function followUps(window: Surface): Promise<number> {
  const events = await readRecords(window, 'events');
  return events.filter(({ type, moment }) => type === 'sent' && moment === 'follow-up').length;
}

test('two windows that press "I sent it" at once record one letter', async () => {
  const windows = [await openFollowUp(), await openFollowUp()];
  await Promise.all(windows.map(press));
  for (const window of windows) await window.waitFor('I’ll remind you on');
  for (const window of windows) expect(await followUps(window)).toBe(1);
});

test('a letter of other words is another letter: the count above can be two', async () => {
  const [one, other] = [await openFollowUp(), await openFollowUp()];
  await press(one);
  await one.waitFor('I’ll remind you on');
  await other.write('Your letter', 'Dear Maren, I wrote to you twice, by mistake. Please keep the first.');
  await press(other);
  await other.waitFor('I’ll remind you on');
  expect(await followUps(other)).toBe(2);
});
