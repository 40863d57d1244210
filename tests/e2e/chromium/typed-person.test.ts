import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Driver } from '../driver';
import { launch } from '../launch';
import { readRecords } from '../records';
import { marenUrl } from '../serve-profile';
import type { Surface } from '../surface';

let driver: Driver;
beforeAll(async () => {
  driver = await launch('chromium');
});
afterAll(() => driver?.close());

async function shoot(surface: Surface, name: string): Promise<void> {
  if (process.env.FIFTEEN_SHOTS) await surface.screenshot(`${process.env.FIFTEEN_SHOTS}/${name}.png`);
}

test('someone typed in by hand is asked about on their page, linked with one click, and apart again with another', async () => {
  const today = await driver.openPage('dashboard.html');
  await today.click('Add a first');
  await today.write('Name', 'Maren Oduya');
  await today.write('Why them', 'Knows harbour archives');
  await today.click('Put on my list');
  await today.waitFor('is on your list');
  await today.close();

  const profile = await driver.openProfile(marenUrl);
  const popup = await driver.pressToolbarButton(profile);
  await popup.click('Skip for now');
  await popup.waitFor('Is this the Maren Oduya you added?');
  await shoot(popup, 'namesake');
  expect((await readRecords(popup, 'people')).map(({ slug }) => slug)).toEqual([null]);

  await popup.click('Yes');
  await popup.waitFor('I’ll know them by it');
  await popup.waitFor('Knows harbour archives');
  const linked = await readRecords(popup, 'people');
  expect(linked.map(({ slug }) => slug)).toEqual([expect.stringContaining('maren')]);

  await popup.click('Undo');
  await popup.waitFor('Is this the Maren Oduya you added?');
  expect((await readRecords(popup, 'people')).map(({ slug }) => slug)).toEqual([null]);

  await popup.click('Yes');
  await popup.waitFor('I’ll know them by it');
  await popup.click('I sent it');
  await popup.waitFor('I’ll remind you on');
  const people = await readRecords(popup, 'people');
  expect(people).toHaveLength(1);
  expect(people[0]).toMatchObject({ stage: 'written', why: 'Knows harbour archives' });
});
