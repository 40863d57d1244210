import { strict as assert } from 'node:assert';
import type { Driver } from './driver';
import { readRecords } from './records';
import { type Surface, sleep } from './surface';

/** Milliseconds from the installed extension to a letter on the screen. A person reads; the program may not be what takes time. */
const longestWait = 60_000;

/** How the walk takes a look at a screen: a picture of it, its barriers. */
export type OnScreen = (name: string, shown: Surface) => Promise<void>;

/**
 * The first minutes, in a browser that was started with `welcome: true` at `startedAt` (epoch ms): the page of welcome is there
 * once, the example person gets a letter, *I sent it* writes nothing, and no update greets again. Returns the milliseconds that
 * went by until the letter stood there.
 */
export async function walkFirstMinutes(driver: Driver, startedAt: number, onScreen: OnScreen): Promise<number> {
  const page = await driver.waitForPage('welcome.html');
  await page.waitFor('Ask for fifteen minutes, never for a job.');
  assert.equal(await countWelcomes(page), 1);
  await onScreen('welcome', page);

  await page.click('Try it on an example person');
  await page.waitFor('First, a little about you');
  await page.waitFor('Nora Vestergaard, who is invented');
  await onScreen('about you', page);
  await page.write('Schools', 'University of York');
  await page.write('Your name', 'Maja Lindholm');
  await page.write('Who you are, in a line', 'a school librarian in York');
  await page.write('What you want to learn', 'how town records come online');
  await page.click('Write my first letter');
  await page.waitFor(/Nora Vestergaard is invented/);
  const letter = await readLetter(page);
  const took = Date.now() - startedAt;
  assert.match(letter, /Nora/);
  assert.match(letter, /Maja/);
  assert.match(letter, /York/);
  assert.ok(took < longestWait, `the letter took ${took} ms`);
  await onScreen('letter', page);

  await page.write('Your letter', `${letter} Please look at my resume.`);
  await page.waitFor(/things? to look at/);
  await page.click('I sent it');
  await page.waitFor('That was practice');
  await onScreen('practised', page);
  await assertNothingKept(page);

  await page.click('Back to the letter');
  await page.waitFor('Please look at my resume.');
  await page.click('Back');
  await page.waitFor('What I read and what you write stays on this device.');
  // Who you are is known by now: the letter stands there at once, and the one before is gone.
  await page.click('Try it on an example person');
  assert.equal(await readLetter(page), letter);
  await assertNothingKept(page);
  await page.close();

  await driver.update();
  await driver.stopWorker();
  const later = await driver.openPage('manifest.json');
  // What would open does so within this time: after installing it was there before the walk began.
  await sleep(2_000);
  assert.equal(await countWelcomes(later), 0, 'an update greets nobody');
  await later.close();
  return took;
}

/** In the database stands that the user was welcomed, and who they are; nothing of anybody else. */
async function assertNothingKept(page: Surface): Promise<void> {
  for (const store of ['people', 'events', 'drafts', 'conversations', 'imports', 'damaged']) {
    assert.deepEqual(await readRecords(page, store), [], store);
  }
  const settings = (await readRecords(page, 'settings')).map(({ key }) => key);
  assert.deepEqual(settings.filter((key) => key === 'aboutMe' || key === 'wasWelcomed').sort(), [
    'aboutMe',
    'wasWelcomed',
  ]);
  const rest = JSON.stringify(await readRecords(page, 'settings'));
  assert.doesNotMatch(rest, /Vestergaard/);
  assert.equal(await page.evaluate(`JSON.stringify(localStorage).includes('Vestergaard')`), false);
}

/** How many tabs of the browser show the page of welcome. `page` is one of the extension's. */
function countWelcomes(page: Surface): Promise<number> {
  return page.run(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { getURL(path: string): string }; tabs: { query(of: object): Promise<object[]> } };
    };
    return (await chrome.tabs.query({ url: `${chrome.runtime.getURL('welcome.html')}*` })).length;
  }, null);
}

/** The letter as it stands in its field, once there is one. */
async function readLetter(surface: Surface): Promise<string> {
  await surface.waitFor(/Read it aloud once|to look at/);
  return surface.run(
    (root) => root.querySelector<HTMLTextAreaElement>('textarea[aria-label="Your letter"]')?.value ?? '',
    null,
  );
}
