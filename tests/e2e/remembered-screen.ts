import { strict as assert } from 'node:assert';
import { emptyAboutMe } from '@/lib/schema/about-me';
import type { Driver } from './driver';
import { putRows } from './records';
import { marenUrl } from './serve-profile';
import type { Surface } from './surface';
import { waitUntil } from './wait-until';

const letterKey = 'screen popup in/maren-oduya-5f6e7d8c';
const todayKey = 'screen dashboard today';

/**
 * Opens popup and dashboard again and again: what they showed last is there before the app, as a picture that nobody can press,
 * the app takes its place, also where something else is true by now, and nothing of it outlives what it shows.
 */
export async function walkRememberedScreens(driver: Driver): Promise<void> {
  const desk = await driver.openPage('manifest.json');
  const aboutMe = { ...emptyAboutMe, name: 'Toby Lind', pitch: 'a reference librarian in Leith' };
  await putRows(desk, { settings: [{ key: 'aboutMe', value: aboutMe }] });
  const profile = await driver.openProfile(marenUrl);

  const first = await driver.pressToolbarButton(profile);
  assert.equal(await first.evaluate(`document.getElementById('remembered')`), null, 'nobody is remembered yet');
  await first.waitFor('Maren Oduya');
  await kept(desk, letterKey);
  await styledAtFirst(first);
  await first.close();

  // What it remembers is changed, so that it can be told from the app's own words.
  await rewrite(desk, letterKey, 'Maren Oduya', 'Maren Before');
  const second = await driver.pressToolbarButton(profile);
  await seeRemembered(second, 'Maren Before');
  assert.doesNotMatch(await second.waitFor('Maren Oduya'), /Maren Before/);
  await waitUntil(
    async () => !(await read(desk, letterKey))?.includes('Maren Before'),
    'the true screen is remembered',
  );
  // The caret goes where one clicks, and every key arrives.
  await second.write('Your letter', 'Dear Maren, may I ask you for twenty minutes? xyz');
  await second.waitFor(/xyz/);
  await waitUntil(
    async () => (await read(desk, letterKey))?.includes('xyz') === true,
    'the letter is remembered as it is now',
  );
  await second.close();

  // Damaged, it is passed over.
  await rewrite(desk, letterKey, '"main"', '"script"');
  const third = await driver.pressToolbarButton(profile);
  await third.waitFor(/xyz/);
  await kept(desk, letterKey);
  await third.close();

  const today = await driver.openPage('dashboard.html', 1280);
  await today.waitFor('Today');
  await kept(desk, todayKey);
  await styledAtFirst(today);
  for (const place of ['people', 'conversations']) {
    const other = await driver.openPage(`dashboard.html#${place}`, 1280);
    await kept(desk, `screen dashboard ${place}`);
    await styledAtFirst(other);
    await other.close();
  }
  const fourth = await driver.pressToolbarButton(profile);
  await fourth.waitFor(/xyz/);
  await fourth.click('I sent it');
  await fourth.waitFor('I’ll remind you on');
  await waitUntil(async () => (await read(desk, letterKey)) === null, 'a letter that was sent is forgotten');
  await fourth.close();
  assert.equal(await read(desk, letterKey), null);
  // The dashboard is open, and remembers what it shows now.
  await kept(desk, todayKey);
  await today.close();

  await rewrite(desk, todayKey, 'Today', 'Yesterday');
  const again = await driver.openPage('dashboard.html', 1280);
  await seeRemembered(again, 'Yesterday');
  await again.waitFor('Today');
  await again.evaluate(`location.hash = '#data'`);
  await again.write('To be sure, type', 'erase');
  await again.click('Erase everything');
  await again.waitFor('Everything is erased.');
  assert.deepEqual(await again.evaluate(`Object.keys(localStorage).filter((key) => key !== 'theme')`), []);
}

/** What is remembered is drawn before any part of the app could bring a stylesheet of its own: the page holds all that it needs. */
async function styledAtFirst(page: Surface): Promise<void> {
  const held = `[...document.styleSheets].filter(({ href, cssRules }) => href === null && cssRules.length > 0).length`;
  assert.equal(await page.evaluate(held), 1, 'the policy lets the page’s own styles in');
  assert.equal(await page.evaluate(`document.querySelectorAll('link[rel=stylesheet]').length`), 1);
}

/** The picture is there, before the app or over it, and can't be reached. */
async function seeRemembered(page: Surface, words: string): Promise<void> {
  const look = `(() => {
    const layer = document.getElementById('remembered');
    return layer && [layer.inert, layer.getAttribute('aria-hidden'), layer.innerText.includes(${JSON.stringify(words)})].join();
  })()`;
  let seen: unknown = null;
  await waitUntil(async () => {
    seen = await page.evaluate(look);
    return seen !== null;
  }, 'what is remembered is shown');
  assert.equal(seen, 'true,true,true');
}

const read = async (desk: Surface, key: string) =>
  (await desk.evaluate(`localStorage.getItem(${JSON.stringify(key)})`)) as string | null;

const kept = (desk: Surface, key: string) => waitUntil(async () => (await read(desk, key)) !== null, `${key} is kept`);

async function rewrite(desk: Surface, key: string, from: string, to: string): Promise<void> {
  const text = await read(desk, key);
  assert.ok(text?.includes(from), `${key} speaks of ${from}`);
  const changed = JSON.stringify(text?.replaceAll(from, to));
  await desk.evaluate(`localStorage.setItem(${JSON.stringify(key)}, ${changed})`);
}
