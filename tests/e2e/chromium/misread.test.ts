import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Driver } from '../driver';
import { launch } from '../launch';
import { readRecords } from '../records';
import { marenUrl } from '../serve-profile';

let driver: Driver;
beforeAll(async () => {
  driver = await launch('chromium');
});
afterAll(() => driver?.close());

/** What a page would be on the day that every mark of it changes: words in boxes. */
const strip = `void (() => {
  const words = ['Maren Oduya', 'She/Her', '· 2nd', 'Service designer making council forms shorter', 'Bristol, England'];
  document.title = 'LinkedIn';
  document.body.innerHTML = '<main>' + words.map((word) => '<div><p>' + word + '</p></div>').join('') + '</main>';
})()`;

const moveOn = `void (() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
    text.nodeValue = text.nodeValue.replace('Brackwater Council', 'Tidewell Trust');
  }
})()`;

test('what was mended stays mended when the page is read again, and a new employer is news', async () => {
  const profile = await driver.openProfile(marenUrl);
  let popup = await driver.pressToolbarButton(profile);
  await popup.click('Skip for now');
  await popup.waitFor('Maren Oduya');
  await popup.click('Read from the page');
  await popup.click('Change: Call them');
  await popup.write('Call them', 'Mari');
  await popup.click('Save');
  await popup.waitFor(/\bMari,/);
  await popup.click('Copy');
  await popup.click('I sent it');
  await popup.waitFor('I’ll remind you on');
  await popup.close();

  await profile.evaluate(moveOn);
  popup = await driver.pressToolbarButton(profile);
  await popup.waitFor('They have moved to Tidewell Trust. An occasion to congratulate.');
  const [person] = await readRecords(popup, 'people');
  expect(person).toMatchObject({
    corrections: { firstName: 'Mari' },
    profile: { firstName: 'Maren', currentCompany: 'Tidewell Trust' },
  });
  await popup.close();
  await profile.close();
});

test('on a page that nobody understands the letter begins from what is pasted, and the report has none of its words', async () => {
  const profile = await driver.openProfile(marenUrl);
  await profile.evaluate(strip);
  const popup = await driver.pressToolbarButton(profile);
  await popup.waitFor('I can’t read this page');
  await popup.click('More');
  await popup.click('Copy a report of this page');
  await popup.waitFor('The report is copied');

  await popup.write('Paste the top of the profile', 'Maren Oduya\n· 2nd\nService designer\nBristol\n·\nContact info');
  await popup.click('Continue to the letter');
  expect(await popup.waitFor(/\bMaren,/)).toContain('Service designer');
  await popup.close();

  await profile.evaluate(`document.querySelector('main').prepend(document.createElement('textarea'))`);
  const report = await profile.paste('textarea');
  expect(report).toContain('fullName: not-understood');
  expect(report).toMatch(/main\n +div\n +p/);
  expect(report).not.toMatch(/Maren|Oduya|council|Bristol|maren/);
  await profile.close();
});
