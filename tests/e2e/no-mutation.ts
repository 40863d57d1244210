import { strict as assert } from 'node:assert';
import type { Driver } from './driver';
import { marenUrl } from './serve-profile';

/** What could tell a page that it was read: its markup, its globals, and whatever changed in between. */
interface Traces {
  markup: string;
  globals: string[];
  changes: number;
  focused: string;
  scroll: number;
}

const watch = `void (() => {
  window.seen = [];
  new MutationObserver((changes) => seen.push(...changes)).observe(document, {
    subtree: true, childList: true, attributes: true, characterData: true,
  });
  for (const type of ['click', 'focus', 'scroll', 'input', 'message', 'selectionchange']) {
    document.addEventListener(type, (event) => seen.push(event.type), true);
  }
})()`;

const look = `({
  markup: document.documentElement.outerHTML,
  globals: Object.getOwnPropertyNames(window).sort(),
  changes: window.seen.length,
  focused: document.activeElement?.tagName ?? '',
  scroll: window.scrollY,
})`;

/** Reads a profile by a real click and holds that the page can't tell. */
export async function readWithoutTrace(driver: Driver): Promise<void> {
  const profile = await driver.openProfile(marenUrl);
  await profile.evaluate(watch);
  const before = (await profile.evaluate(look)) as Traces;
  const popup = await driver.pressToolbarButton(profile);
  await popup.click('Skip for now');
  await popup.waitFor('Maren Oduya');
  const after = (await profile.evaluate(look)) as Traces;
  assert.ok(before.markup.includes('Maren Oduya') && before.globals.length > 100, 'there is something to compare');
  assert.deepEqual(after, before);
  await popup.close();

  // The same look has to notice what a careless reader would leave.
  await profile.evaluate(`void (document.body.dataset.fifteen = '', window.fifteen = 1)`);
  const touched = (await profile.evaluate(look)) as Traces;
  assert.notEqual(touched.markup, before.markup);
  assert.notDeepEqual(touched.globals, before.globals);
  assert.ok(touched.changes > 0);
  await profile.close();
}
