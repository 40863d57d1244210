import { mkdirSync } from 'node:fs';
import ICAL from 'ical.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeProfile } from '../../fixtures/profile';
import type { Driver } from '../driver';
import { launch } from '../launch';
import { putRows, readRecords } from '../records';
import type { Surface } from '../surface';

let driver: Driver;
let page: Surface;
const shots = process.env.SHOTS;

beforeAll(async () => {
  driver = await launch('chromium');
  page = await driver.openPage('dashboard.html');
  await page.waitFor(/Skip for now|Today/);
  await seed(page);
  if (shots) mkdirSync(shots, { recursive: true });
});
afterAll(() => driver?.close());

/** Someone who said yes to twenty minutes today, written down as the extension does. */
async function seed(surface: Surface): Promise<void> {
  const today = new Date().toLocaleDateString('sv');
  const base = { person: 'ines', on: today, recordedAt: Date.now() };
  const person = {
    id: 'ines',
    slug: 'ines-falkenrath',
    profile: makeProfile({
      experience: [
        { title: 'Clinical data lead', company: 'Hollin Health', dates: '2022 - Present', current: true },
        { title: 'Ward Nurse', company: 'St Anne’s', dates: '2014 - 2021', current: false },
      ],
    }),
    corrections: {},
    correctedAt: {},
    changes: [],
    createdAt: Date.now(),
    readAt: Date.now(),
    stage: 'scheduled',
    dueOn: today,
    words: ['ines'],
  };
  const text = 'Hi Ines, could we speak for 20 minutes about health data?';
  const events = [
    { ...base, id: '1', type: 'listed' },
    { ...base, id: '2', type: 'sent', moment: 'request', channel: 'note', minutes: 20, text },
    { ...base, id: '3', type: 'answered', answer: 'yes' },
    { ...base, id: '4', type: 'scheduled', day: today, time: '10:30', minutes: 20, where: 'by phone' },
  ];
  await putRows(surface, { people: [person], events });
}

/** The text of the file that a button saves. */
async function savedFile(surface: Surface, button: string): Promise<string> {
  await surface.evaluate(`{
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      globalThis.saved = blob.text();
      return make.call(URL, blob);
    };
  }`);
  await surface.click(button);
  return String(await surface.run(async () => (globalThis as { saved?: Promise<string> }).saved, null));
}

test('prepared, held with a promise and a name, ended and thanked for', async () => {
  await page.close();
  page = await driver.openPage('dashboard.html#conversation/ines');
  const before = await page.waitFor('Your questions');
  expect(before).toContain('What from your time as Ward Nurse do you still use every week?');
  expect(before).toContain('could we speak for 20 minutes about health data?');
  await page.write('What you want to learn', 'Whether a nurse’s eye helps.');
  if (shots) await page.screenshot(`${shots}/before.png`);

  const calendar = await savedFile(page, 'Save to calendar');
  const [event] = new ICAL.Component(ICAL.parse(calendar))
    .getAllSubcomponents('vevent')
    .map((one) => new ICAL.Event(one));
  const start = event?.startDate.toJSDate();
  expect([start?.getHours(), start?.getMinutes()]).toEqual([10, 30]);
  expect(event?.description).toContain('could we speak for 20 minutes about health data?');
  expect(event?.description).toContain('1. What from your time as Ward Nurse');

  await page.click('Begin');
  await page.waitFor(/(?:20:00|19:5\d)/);
  await page.write('Notes', 'Two days on wards.\nI’ll send her the form by Friday\n@Tomas Brandvold at Alder');
  await page.click('Keep: send her the form');
  await page.waitFor('Your promise is kept in mind');
  await page.click('Add to your list: Tomas Brandvold');
  await page.waitFor('Tomas Brandvold is on your list');
  if (shots) await page.screenshot(`${shots}/during.png`);

  // The clock and the notes are there again after closing, and their page and Today lead back to them.
  await page.close();
  page = await driver.openPage('dashboard.html#person/ines');
  await page.waitFor('you are speaking now');
  await page.close();
  page = await driver.openPage('dashboard.html#today');
  await page.waitFor('you are speaking now');
  await page.click('Go on');
  expect(await page.waitFor(/19:\d\d/)).toContain('Two days on wards.');

  await page.click('End and write thanks');
  const after = await page.waitFor('Thank them');
  expect(after).toMatch(/send her the form, by/i);
  expect(after).toContain('Tomas Brandvold');
  if (shots) await page.screenshot(`${shots}/after.png`);

  const events = await readRecords(page, 'events');
  const met = events.filter((event) => event.type === 'met');
  expect(met).toHaveLength(1);
  expect(met[0]).toMatchObject({ person: 'ines', minutes: 1 });
  expect(met[0]?.notes).toContain('Two days on wards.');
  expect(events.filter(({ type }) => type === 'promised')).toMatchObject([{ by: 'me', what: 'send her the form' }]);
  const [introduced] = events.filter(({ type }) => type === 'introduced');
  expect(introduced).toMatchObject({ person: 'ines' });
  const people = await readRecords(page, 'people');
  expect(people.find(({ id }) => id === introduced?.to)).toMatchObject({
    stage: 'listed',
    corrections: { fullName: 'Tomas Brandvold' },
  });
  expect(people.find(({ id }) => id === 'ines')).toMatchObject({ stage: 'met' });
  const aboutMe = (await readRecords(page, 'settings')).find(({ key }) => key === 'aboutMe');
  expect(aboutMe).toMatchObject({ value: { goals: 'Whether a nurse’s eye helps.' } });

  await page.click('Write thanks');
  expect(await page.waitFor('I sent it')).toMatch(/thank/i);
  if (shots) await page.screenshot(`${shots}/thanks.png`);
});
