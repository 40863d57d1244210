import { strict as assert } from 'node:assert';
import type { Driver } from './driver';
import { passDays } from './pass-days';
import { readRecords } from './records';
import { sendFirst } from './send-first';
import type { Surface } from './surface';

/** Hears of each step that was taken and holds. */
export type OnStep = (step: string) => void;

/**
 * Walks what follows after a first letter, in a real browser: an answer of *later*, a yes and its day, a promise that is
 * kept, letting someone rest and taking that back, finding people as one types. Whatever is not as it should be throws.
 */
export async function walkFollowThrough(driver: Driver, onStep: OnStep): Promise<void> {
  await sendFirst(driver);
  await hearLater(driver, onStep);
  await setDay(driver, onStep);
  await keepPromise(driver, onStep);
  await rest(driver, onStep);
  await find(driver, onStep);
}

/** Opens Today in the tab, after some days. */
async function openToday(driver: Driver, days: number): Promise<Surface> {
  const before = await driver.openPage('manifest.json');
  if (days > 0) await before.run(passDays, days);
  await before.close();
  const today = await driver.openPage('dashboard.html');
  await today.waitFor('Today');
  return today;
}

async function lastEvent(surface: Surface): Promise<Record<string, unknown>> {
  const events = await readRecords(surface, 'events');
  return events.sort((one, other) => String(one.id).localeCompare(String(other.id))).at(-1) ?? {};
}

async function hearLater(driver: Driver, onStep: OnStep): Promise<void> {
  const today = await openToday(driver, 14);
  await today.waitFor('You wrote on');
  await today.click('They answered');
  await today.click('They said later');
  await today.click('In two weeks');
  await today.waitFor('Nothing is due');
  const heard = await lastEvent(today);
  const until = new Date();
  until.setDate(until.getDate() + 14);
  assert.equal(heard.answer, 'later');
  assert.equal(heard.until, until.toLocaleDateString('sv'), 'asked again on the day that was named');
  onStep('They said later, until a day: nothing is due before');
  await today.close();
  const then = await openToday(driver, 14);
  await then.waitFor('this is the day to ask again');
  await then.close();
  onStep('On that day they are to be asked again, and it says why');
}

async function setDay(driver: Driver, onStep: OnStep): Promise<void> {
  const today = await openToday(driver, 0);
  await today.click('They answered');
  await today.click('They said yes');
  await today.waitFor('A day is set');
  onStep('They said yes: the letter that finds a day lies open');
  await today.click('A day is set');
  await today.write('Where', 'by phone');
  await today.click('Save');
  await today.waitFor('It’s set');
  const date = await lastEvent(today);
  assert.equal(date.type, 'scheduled');
  assert.equal(date.where, 'by phone');
  await today.waitFor('20 minutes, by phone');
  onStep('The day is set: preparing for it is on Today');
  await today.close();
}

async function keepPromise(driver: Driver, onStep: OnStep): Promise<void> {
  const today = await openToday(driver, 0);
  await today.click('Maren Oduya: said yes');
  await today.waitFor('Kept as you sent it');
  await today.click('More');
  await today.click('Note something');
  await today.write('What', 'the reading list');
  await today.click('Save');
  await today.waitFor('Noted');
  await today.close();
  const due = await openToday(driver, 7);
  await due.waitFor('you promised the reading list');
  await due.click('Later');
  await due.click('Done another way');
  await due.waitFor('Noted as kept');
  assert.equal((await lastEvent(due)).type, 'kept');
  onStep('A promise fell due, and was kept in another way');
  await due.close();
}

async function rest(driver: Driver, onStep: OnStep): Promise<void> {
  const today = await openToday(driver, 0);
  await today.waitFor('how did it go?');
  await today.click('Later');
  await today.click('Let it rest');
  await today.waitFor('Nothing is due');
  await today.click('Undo');
  await today.waitFor('how did it go?');
  onStep('Let it rest, and took that back');
  await today.close();
}

async function find(driver: Driver, onStep: OnStep): Promise<void> {
  const today = await openToday(driver, 0);
  await today.click('Find someone');
  await today.write('Find someone', 'Odu');
  await today.waitFor('Maren Oduya');
  await today.click('Maren Oduya');
  await today.waitFor('Kept as you sent it');
  await today.close();
  const settings = await driver.openPage('dashboard.html#settings');
  await settings.click('Find someone');
  await settings.write('Find someone', 'odu');
  await settings.click('Maren Oduya');
  await settings.waitFor('What happened');
  await settings.close();
  onStep('Found by three letters of the name from Today and from Settings, and opened');
}
