import { strict as assert } from 'node:assert';
import type { Driver } from './driver';
import { passDays } from './pass-days';
import { readRecords, remindAtAnyHour } from './records';
import { waitForReminders } from './reminders';
import { marenUrl } from './serve-profile';
import type { Surface } from './surface';

/** Hears of each step that was taken and holds, with what is on the screen then. */
export type OnStep = (step: string, shown: Surface) => Promise<void>;

/**
 * Walks the product's main job as a person does, in a real browser: from the click on a profile to the notification two
 * weeks later, with the worker stopped and the browser restarted in between. The end-to-end tests of both browsers and
 * `npm run demo -- --headless` take this same walk; whatever is not as it should be throws.
 */
export async function walkMainJob(driver: Driver, onStep: OnStep): Promise<void> {
  const letter = await writeAndSend(driver, onStep);
  await restTwoWeeks(driver, onStep);
  await followUp(driver, onStep, letter);
}

async function writeAndSend(driver: Driver, onStep: OnStep): Promise<string> {
  const profile = await driver.openProfile(marenUrl);
  let popup = await driver.pressToolbarButton(profile);
  await popup.waitFor('First, a little about you');
  await popup.write('Schools', 'University of Hull');
  await popup.write('Your name', 'Toby Lind');
  await popup.write('Who you are, in a line', 'a reference librarian in Leith');
  await popup.write('What you want to learn', 'how librarians move into service design');
  await onStep('Clicked the toolbar button on a profile; said who is asking, once', popup);
  await popup.click('Write my first letter');

  await popup.waitFor('Maren Oduya');
  const drafted = await readLetter(popup);
  assert.match(drafted, /\bMaren\b/);
  assert.match(drafted, /Toby/);
  assert.ok(drafted.length <= 200, `a note has 200 characters, this one ${drafted.length}`);
  await popup.waitFor(`${drafted.length} of 200`);
  await onStep(`Read the page and drafted a note of ${drafted.length} characters`, popup);

  await popup.write('Your letter', `${drafted} Please look at my resume.`);
  await popup.waitFor(/things? to look at/);
  await onStep('Wrote something that a first letter should not say; it was noticed', popup);

  const letter = drafted.replace(/^\S+ Maren\b/, 'Maren');
  assert.notEqual(letter, drafted);
  await popup.write('Your letter', letter);
  await popup.waitFor(letter);
  await popup.close();
  popup = await driver.pressToolbarButton(profile);
  await popup.waitFor('Maren Oduya');
  assert.equal(await readLetter(popup), letter, 'closing the popup loses nothing');
  await onStep('Changed the greeting, closed the popup, opened it again: every word is there', popup);

  await popup.click('Copy');
  await popup.waitFor('Copied');
  await popup.click('I sent it');
  const sent = await popup.waitFor('I’ll remind you on');
  const reminder = new Date();
  reminder.setDate(reminder.getDate() + 14);
  const day = reminder.toLocaleDateString('en', { day: 'numeric', month: 'long' });
  assert.ok(
    day.split(' ').every((part) => sent.includes(part)),
    `the reminder is for ${day}, but the popup says:\n${sent}`,
  );
  await onStep(`Copied it, pressed "I sent it": the reminder is for ${day}`, popup);
  await popup.close();

  await profile.evaluate(`document.querySelector('main').prepend(document.createElement('textarea'))`);
  assert.equal(await profile.paste('textarea'), letter, 'what was copied is the letter');
  await profile.close();
  return letter;
}

async function restTwoWeeks(driver: Driver, onStep: OnStep): Promise<void> {
  await driver.stopWorker();
  const page = await driver.openPage('manifest.json');
  await remindAtAnyHour(page);
  const moved = await page.run(passDays, 14);
  assert.ok(moved > 0, 'there is a history to move');
  await page.close();
  await driver.restart();
  const reminders = await waitForReminders(driver, (one) => one.badge === '1' && one.notifications.length === 1);
  assert.equal(reminders.badge, '1');
  await driver.clickNotification();
  const today = await driver.waitForPage('dashboard.html');
  await today.waitFor('Maren Oduya');
  await onStep('Worker stopped, two weeks passed, browser restarted: a notification, which opened Today', today);
  await today.close();
}

async function followUp(driver: Driver, onStep: OnStep, sent: string): Promise<void> {
  let today = await driver.openPage('dashboard.html');
  await today.waitFor('no answer yet');
  await today.click('Follow up');
  const followUpLetter = await readLetter(today);
  assert.match(followUpLetter, /Maren/);
  assert.notEqual(followUpLetter, sent);
  await onStep('Opened the follow-up, already drafted', today);
  await today.close();

  today = await driver.openPage('dashboard.html');
  await today.waitFor('no answer yet');
  await today.click('Later');
  await today.click('In three days');
  await today.waitFor('Nothing is due');
  await waitForReminders(driver, (one) => one.badge === '');
  await onStep('Put it off for three days: nothing is due', today);
  await today.run(passDays, 3);
  await today.close();
  await driver.runInWorker('worker.chrome.alarms.create("sweep", { when: Date.now() + 100, periodInMinutes: 60 })');
  await waitForReminders(driver, (one) => one.badge === '1');

  today = await driver.openPage('dashboard.html');
  await today.click('Later');
  await today.click('Let it rest');
  await today.waitFor(/Nothing is due|Your list is empty/);
  await waitForReminders(driver, (one) => one.badge === '');
  const people = await readRecords(today, 'people');
  assert.equal(people.length, 1, 'the same person read again is the same person');
  assert.deepEqual(
    (await readRecords(today, 'events')).filter(({ type }) => type === 'sent').map(({ text }) => text),
    [sent],
    'the history keeps the exact words',
  );
  await onStep('Three days later let it rest', today);
  await today.close();
}

/** The letter as it stands in its field, once there is one. */
async function readLetter(surface: Surface): Promise<string> {
  await surface.waitFor(/Read it aloud once|to look at/);
  return surface.run(
    (root) => root.querySelector<HTMLTextAreaElement>('textarea[aria-label="Your letter"]')?.value ?? '',
    null,
  );
}
