import { strict as assert } from 'node:assert';
import ICAL from 'ical.js';
import { choose, pressOn, reach, typeInto } from './by-keyboard';
import type { Driver } from './driver';
import { passDays } from './pass-days';
import { readRecords } from './records';
import { type Surface, sleep } from './surface';

/** Hears of each step that was taken and holds, with what is on the screen then. */
export type OnStep = (step: string, shown: Surface) => Promise<void>;

/**
 * Walks one person's whole life in a real browser, without touching the pointer: from the list to keeping in touch, by way
 * of a request, a follow-up, a yes, a day, questions, a conversation, thanks, a promise and whom they sent us to. Whatever
 * is not as it should be throws.
 */
export async function walkWholeLife(driver: Driver, onStep: OnStep): Promise<void> {
  await tellAboutMe(driver);
  await list(driver, onStep);
  await request(driver, onStep);
  await followUp(driver, onStep);
  await hearYes(driver, onStep);
  await prepare(driver, onStep);
  await converse(driver, onStep);
  await thank(driver, onStep);
  await keepPromise(driver, onStep);
  await meetTheIntroduced(driver, onStep);
  await reportBack(driver, onStep);
  await tellOutcome(driver, onStep);
  await keepInTouch(driver, onStep);
}

/** The short version: no follow-up, and nothing after the thanks. */
export async function walkShortLife(driver: Driver, onStep: OnStep): Promise<void> {
  await tellAboutMe(driver);
  await list(driver, onStep);
  await request(driver, onStep);
  await hearYes(driver, onStep);
  await prepare(driver, onStep);
  await converse(driver, onStep);
  await thank(driver, onStep);
}

/** Opens a place of the dashboard after some days. */
async function open(driver: Driver, place: string, days = 0): Promise<Surface> {
  if (days > 0) {
    const before = await driver.openPage('manifest.json');
    await before.run(passDays, days);
    await before.close();
  }
  return driver.openPage(`dashboard.html#${place}`);
}

const events = async (page: Surface) =>
  (await readRecords(page, 'events')).sort((one, other) => String(one.id).localeCompare(String(other.id)));
const lastEvent = async (page: Surface) => (await events(page)).at(-1) ?? {};
const personOf = async (page: Surface, name: string) => {
  const people = (await readRecords(page, 'people')) as { id: string; corrections: { fullName?: string } }[];
  const person = people.find(({ corrections }) => corrections.fullName === name);
  assert.ok(person, `${name} is in the list`);
  return person as typeof person & { stage: string; dueOn: string | null };
};

function letterOn(page: Surface): Promise<string> {
  return page.run(
    (root) => root.querySelector<HTMLTextAreaElement>('textarea[aria-label="Your letter"]')?.value ?? '',
    null,
  );
}

/** Sends the letter that lies open, and returns the event of it. */
async function send(page: Surface): Promise<Record<string, unknown>> {
  await page.waitFor(/Read it aloud once|to look at/);
  const text = await letterOn(page);
  await pressOn(page, 'I sent it');
  await page.waitFor(/Sent\.|Kept as you sent it/);
  const sent = (await events(page)).filter(({ type }) => type === 'sent').at(-1) ?? {};
  assert.equal(sent.text, text, 'the history keeps the exact words');
  return sent;
}

const learn = 'how librarians move into service design';

async function tellAboutMe(driver: Driver): Promise<void> {
  const page = await open(driver, 'settings');
  await page.waitFor('Settings');
  await typeInto(page, 'Your name', 'Toby Lind');
  await typeInto(page, 'Who you are, in a line', 'a reference librarian in Leith');
  await typeInto(page, 'What you want to learn', learn);
  for (let tries = 0; tries < 100; tries += 1) {
    const [about] = (await readRecords(page, 'settings')).filter(({ key }) => key === 'aboutMe');
    if ((about?.value as { learn?: string } | undefined)?.learn === learn) break;
  }
  await page.close();
}

async function list(driver: Driver, onStep: OnStep): Promise<void> {
  const page = await open(driver, 'people');
  await page.waitFor('Nobody is here yet');
  await pressOn(page, 'Add someone');
  await typeInto(page, 'Address or profile', 'https://www.linkedin.com/in/ines-falkenrath/');
  await page.waitFor('Their address: ines-falkenrath');
  await reach(page, 'Name');
  await page.run((root) => root.execCommand('selectAll'), null);
  await page.type('Ines Falkenrath');
  await typeInto(page, 'What they do', 'Clinical data lead');
  await typeInto(page, 'Company', 'Hollin Health');
  await pressOn(page, 'Put on my list');
  await page.waitFor('is on your list');
  assert.equal((await personOf(page, 'Ines Falkenrath')).stage, 'listed');
  await onStep('listed, by a pasted address', page);
  await page.close();

  const insights = await open(driver, 'insights');
  const shown = await insights.waitFor('Nobody is asked yet');
  assert.ok(shown.includes('See your list') && !shown.includes('What you gave back'), 'no row of noughts yet');
  await insights.close();
}

async function request(driver: Driver, onStep: OnStep): Promise<void> {
  const page = await open(driver, 'today', 3);
  await page.waitFor('You put them on your list');
  await pressOn(page, 'Write');
  await page.waitFor('Ines Falkenrath');
  const sent = await send(page);
  assert.equal(sent.moment, 'request');
  assert.match(String(sent.text), /Ines[\s\S]*librarians/, 'it speaks of both');
  await onStep('asked', page);
  await page.close();
}

async function followUp(driver: Driver, onStep: OnStep): Promise<void> {
  const page = await open(driver, 'today', 14);
  await page.waitFor('no answer yet');
  await pressOn(page, 'Follow up');
  assert.equal((await send(page)).moment, 'follow-up');
  await onStep('followed up after two weeks', page);
  await page.close();
}

async function hearYes(driver: Driver, onStep: OnStep): Promise<void> {
  const page = await open(driver, 'today', 2);
  await page.waitFor('Nothing is due');
  await pressOn(page, 'Find someone');
  await typeInto(page, 'Find someone', 'fal');
  await page.waitFor('Clinical data lead');
  await page.press('Enter');
  await page.waitFor('They answered');
  await choose(page, 'They answered', 'They said yes');
  await page.waitFor('Find a day');
  await onStep('they said yes', page);
  await pressOn(page, 'A day is set');
  await typeInto(page, 'Time', '1030AM');
  await typeInto(page, 'Where', 'by phone');
  await pressOn(page, 'Save');
  await page.waitFor('It’s set');
  const set = await lastEvent(page);
  assert.deepEqual([set.type, set.time, set.where], ['scheduled', '10:30', 'by phone']);
  await onStep('a day is set', page);
  await page.close();
}

async function prepare(driver: Driver, onStep: OnStep): Promise<void> {
  const page = await open(driver, 'today');
  await page.waitFor('20 minutes, by phone');
  await pressOn(page, 'Prepare');
  const before = await page.waitFor('Your questions');
  assert.ok(before.includes('Clinical data lead') || before.includes('Hollin Health'), 'it speaks of them');
  const [asked] = (await events(page)).filter(({ type }) => type === 'sent');
  assert.ok(before.includes(String(asked?.text).split('\n')[0] ?? ''), 'the request is there to be read again');

  await typeInto(page, 'A question of your own', 'How many employees are there?');
  await page.waitFor('A search engine answers this');
  await page.run((root) => root.execCommand('selectAll'), null);
  await page.type('Which week of yours would you not want to miss?');
  await page.press('Enter');
  await reach(page, 'Earlier: Which week of yours');
  for (let up = 0; up < 8; up += 1) await page.press('Enter');
  await page.waitFor(/Question 1 of \d: Which week of yours|^1\s+Which week of yours/m);
  await typeInto(
    page,
    'Who you are, said aloud',
    'I answer questions at a desk, and would like to mend how they arise.',
  );

  const calendar = new ICAL.Component(ICAL.parse(await savedFile(page, 'Save to calendar')));
  const [event] = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  const start = event?.startDate.toJSDate();
  assert.deepEqual([start?.getHours(), start?.getMinutes(), event?.duration.toSeconds()], [10, 30, 1_200]);
  assert.match(event?.description ?? '', /1\. Which week of yours/);
  await onStep('prepared: questions in order, and a calendar file', page);
  await page.close();
}

/** The text of the file that a button saves. */
async function savedFile(page: Surface, button: string): Promise<string> {
  await page.run((root) => {
    URL.createObjectURL = (content: Blob) => {
      void content.text().then((text) => Object.assign(root, { saved: text }));
      return '#';
    };
  }, null);
  await pressOn(page, button);
  for (const until = Date.now() + 15_000; Date.now() < until; await sleep(50)) {
    const text = await page.run((root) => (root as { saved?: string }).saved ?? null, null);
    if (text !== null) return text;
  }
  throw new Error(`${button} saved nothing`);
}

async function converse(driver: Driver, onStep: OnStep): Promise<void> {
  const today = await open(driver, 'today', 1);
  await pressOn(today, 'Prepare');
  await today.waitFor('Your questions');
  await pressOn(today, 'Begin');
  await today.waitFor(/(?:20:00|19:5\d)/);
  await today.waitFor('Which week of yours would you not want to miss?');
  await pressOn(today, 'Asked');
  await typeInto(
    today,
    'Notes',
    'Start small: follow one form for a week.\n!promise send the reading list\n@Tomas Brandvold at Alder\n',
  );
  await pressOn(today, 'Keep: send the reading list');
  await today.waitFor('Your promise is kept in mind');
  // Without a screen, Firefox takes the keys of its window away here; a click gives them back.
  if (driver.browser === 'Firefox') await today.click('Add to your list: Tomas Brandvold');
  else await pressOn(today, 'Add to your list: Tomas Brandvold');
  await today.waitFor('Tomas Brandvold is on your list');
  await reach(today, 'Whom else');
  await today.press(' ');
  await onStep('in conversation: a question ticked off, notes, a promise and a name', today);
  // The clock and the notes outlive closing.
  await today.close();
  const person = await driver.openPage('dashboard.html#conversations');
  await pressOn(person, 'Go on: Ines Falkenrath');
  assert.match(await person.waitFor(/19:\d\d/), /follow one form for a week/);
  await pressOn(person, 'End and write thanks');
  await person.waitFor('Thank them');
  assert.equal((await personOf(person, 'Ines Falkenrath')).stage, 'met');
  assert.equal((await personOf(person, 'Tomas Brandvold')).stage, 'listed');
  await onStep('met, with notes, a promise and an introduction', person);
  await person.close();
}

async function thank(driver: Driver, onStep: OnStep): Promise<void> {
  const { id } = await personIn(driver, 'Ines Falkenrath');
  const page = await open(driver, `conversation/${id}`);
  await page.waitFor('Connect on LinkedIn');
  await pressOn(page, 'Write thanks');
  const sent = await send(page);
  assert.equal(sent.moment, 'thank-you');
  assert.match(String(sent.text), /follow one form for a week/i, 'it says what was taken from it');
  assert.match(String(sent.text), /reading list/, 'and what was promised');
  await onStep('thanked, with what the notes say', page);
  await page.close();
}

async function personIn(driver: Driver, name: string) {
  const page = await driver.openPage('manifest.json');
  const person = await personOf(page, name);
  await page.close();
  return person;
}

async function keepPromise(driver: Driver, onStep: OnStep): Promise<void> {
  const page = await open(driver, 'today', 7);
  await page.waitFor('you promised send the reading list');
  await pressOn(page, 'Send it');
  await page.waitFor('Ines Falkenrath');
  await send(page);
  const kept = (await events(page)).filter(({ type }) => type === 'kept');
  assert.equal(kept.length, 1, 'sending what was promised keeps the promise');
  await onStep('the promise is kept', page);
  await page.close();
}

/** Spoken with yesterday, and only written down today. */
async function meetTheIntroduced(driver: Driver, onStep: OnStep): Promise<void> {
  const { id } = await personIn(driver, 'Tomas Brandvold');
  const page = await open(driver, `conversation/${id}`);
  await page.waitFor('Tomas Brandvold');
  await pressOn(page, 'We have spoken already');
  await page.waitFor('The clock is not running');
  await reach(page, 'You spoke on');
  await page.run(chooseYesterday, null);
  await typeInto(page, 'Notes', 'Count first, then ask why.');
  await pressOn(page, 'End and write thanks');
  await page.waitFor('Thank them');
  const met = (await events(page)).findLast(({ type }) => type === 'met');
  const yesterday = new Date();
  yesterday.setDate(yesterday.getDate() - 1);
  assert.deepEqual([met?.person, met?.on], [id, yesterday.toLocaleDateString('sv')]);
  await page.waitFor('Ines Falkenrath sent you here');
  await pressOn(page, 'Write thanks');
  await send(page);
  await onStep('the introduced person was met, yesterday', page);
  await page.close();
}

/** The parts of a date field lie within the browser; what they lead to is one change of its value. */
function chooseYesterday(root: Document): void {
  const field = root.activeElement as HTMLInputElement;
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  const day = new Date(`${field.value}T12:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 1);
  set?.call(field, day.toISOString().slice(0, 10));
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

async function reportBack(driver: Driver, onStep: OnStep): Promise<void> {
  const page = await open(driver, 'today');
  await page.waitFor('sent you to Tomas');
  await pressOn(page, 'Report back');
  const sent = await send(page);
  assert.equal(sent.moment, 'report-back');
  assert.equal(sent.about, (await personOf(page, 'Tomas Brandvold')).id);
  await onStep('reported back', page);
  await page.close();
}

async function tellOutcome(driver: Driver, onStep: OnStep): Promise<void> {
  const page = await open(driver, 'today', 24);
  await page.waitFor('tell them what came of it');
  await pressOn(page, 'Write');
  const sent = await send(page);
  assert.equal(sent.moment, 'outcome');
  assert.equal((await personOf(page, 'Ines Falkenrath')).stage, 'in-touch');
  await onStep('told what came of it', page);
  await page.close();
}

async function keepInTouch(driver: Driver, onStep: OnStep): Promise<void> {
  const page = await open(driver, 'today', 60);
  await page.waitFor('it has been a while');
  const { id } = await personOf(page, 'Ines Falkenrath');
  await page.close();
  const person = await open(driver, `person/${id}`);
  await person.waitFor('Say hello');
  await choose(person, 'Later', 'Done another way', 'Sent an article');
  await person.waitFor('Noted as done another way');
  const touched = await lastEvent(person);
  assert.deepEqual([touched.person, touched.type, touched.how], [id, 'touched', 'article']);
  await onStep('kept in touch', person);
  await person.close();
}
