import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { LetterToPlace, Placement } from '@/lib/schema/placement';
import type { BrowserKind } from '../run/find-browser';
import { bundleComposerPage } from './composers/bundle-page';
import type { ComposerKind, Model } from './composers/page';
import type { Driver, Tab } from './driver';
import { launch } from './launch';
import { marenUrl } from './serve-profile';
import type { Surface } from './surface';

const text = 'Dear Maren,\n\nI read about your shorter forms. Could we speak for 15 minutes?\n\nThanks,\nToby';
const subject = 'Shorter council forms';
const letter: LetterToPlace = { text, slug: 'maren-oduya-5f6e7d8c', fullName: 'Maren Oduya', replace: false };

/** Places letters into composers that behave as LinkedIn's, from the real popup, and asks the page's model what it has. */
export function testPlacing(kind: BrowserKind): void {
  let driver: Driver;
  let page: Tab;
  let popup: Surface;

  beforeAll(async () => {
    driver = await launch(kind);
    page = await driver.openProfile(marenUrl);
    await page.evaluate(await bundleComposerPage());
    popup = await driver.pressToolbarButton(page);
  });
  afterAll(() => driver?.close());
  beforeEach(() => page.evaluate(`document.querySelector('.test-thread, #interop-outlet')?.remove()`));

  const open = (composer: ComposerKind, name = 'Maren Oduya') =>
    page.evaluate(`openComposer(${JSON.stringify(composer)}, ${JSON.stringify(name)})`);
  const model = async () => (await page.evaluate('({ ...readModel() })')) as Model;
  const place = (change: Partial<LetterToPlace> = {}) => popup.run(placeFromPopup, { ...letter, ...change });

  describe.each<ComposerKind>(['thread', 'overlay', 'overlay of beforeinput'])('%s', (composer) => {
    test('its model takes every line over, and Send wakes', async () => {
      await open(composer);
      expect(await place()).toEqual({ outcome: 'placed' });
      expect(await model()).toEqual({ body: text, subject: '', canSend: true, sent: 0 });
    });

    test('replaces what stands there only when told to', async () => {
      await open(composer);
      await place({ text: 'Something of mine\nin two lines' });
      expect(await place()).toEqual({ outcome: 'has-text' });
      expect((await model()).body).toBe('Something of mine\nin two lines');
      expect(await place({ replace: true })).toEqual({ outcome: 'placed' });
      expect(await model()).toEqual({ body: text, subject: '', canSend: true, sent: 0 });
    });

    test('leaves the composer of another person alone', async () => {
      await open(composer, 'Ida Bell');
      expect(await place()).toEqual({ outcome: 'other-person' });
      expect((await model()).body).toBe('');
    });
  });

  test('InMail: subject and letter', async () => {
    await open('InMail');
    expect(await place({ subject })).toEqual({ outcome: 'placed' });
    expect(await model()).toEqual({ body: text, subject, canSend: true, sent: 0 });
  });

  test("a note: React's state has it", async () => {
    await open('note');
    expect(await place()).toEqual({ outcome: 'placed' });
    expect(await model()).toEqual({ body: text, subject: '', canSend: true, sent: 0 });
    expect(await place({ text: 'Hello' })).toEqual({ outcome: 'has-text' });
    expect(await place({ text: 'Hello', replace: true })).toEqual({ outcome: 'placed' });
    expect((await model()).body).toBe('Hello');
  });

  test('a note over the limit of its field is refused whole', async () => {
    await open('note');
    expect(await place({ text: 'x'.repeat(201) })).toEqual({ outcome: 'too-long', max: 200 });
    expect((await model()).body).toBe('');
    expect(await place({ text: 'x'.repeat(200) })).toEqual({ outcome: 'placed' });
  });

  test('a change of the DOM alone is what the models ignore', async () => {
    await open('overlay');
    await page.evaluate(
      `document.querySelector('#interop-outlet').shadowRoot.querySelector('[role=textbox] p').textContent = 'Hi'`,
    );
    expect(await model()).toMatchObject({ body: '', canSend: false });
  });

  test('without a composer nothing happens, and nothing in the page tells that we were there', async () => {
    const id = await popup.run(() => (globalThis as unknown as WithBrowser).chrome.runtime.id, null);
    await page.evaluate(`
      window.heard = [];
      addEventListener('message', (event) => heard.push(event.data));
      for (const name of ['profile', 'composer'])
        document.addEventListener('${id}:' + name + ':wxt:content-script-started', (event) => heard.push(event.type));
      new MutationObserver((changes) => heard.push(...changes.map(({ type }) => type)))
        .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      window.globalsBefore = null;
      window.globalsBefore = new Set(Object.getOwnPropertyNames(window));
    `);
    expect(await place()).toEqual({ outcome: 'no-composer' });
    await popup.run(readFromPopup, null);
    expect(await page.evaluate('new Promise((done) => setTimeout(() => done(heard), 100))')).toEqual([]);
    expect(
      await page.evaluate('Object.getOwnPropertyNames(window).filter((name) => !globalsBefore.has(name))'),
    ).toEqual([]);
  });
}

interface WithBrowser {
  chrome: {
    runtime: { id: string };
    tabs: { query(of: object): Promise<{ id: number }[]> };
    scripting: { executeScript(what: object): Promise<{ result: unknown }[]> };
  };
}

/** As `placeInTab` does. It runs in the popup as text, and knows nothing but its arguments. */
async function placeFromPopup(_: Document, letterToPlace: LetterToPlace): Promise<Placement> {
  const { tabs, scripting } = (globalThis as unknown as WithBrowser).chrome;
  const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
  const target = { tabId: tab?.id };
  const leave = (letter: LetterToPlace) => void Object.assign(globalThis, { letterToPlace: letter });
  await scripting.executeScript({ target, func: leave, args: [letterToPlace] });
  const [answer] = await scripting.executeScript({ target, files: ['/content-scripts/composer.js'] });
  return answer?.result as Placement;
}

async function readFromPopup(): Promise<void> {
  const { tabs, scripting } = (globalThis as unknown as WithBrowser).chrome;
  const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
  await scripting.executeScript({ target: { tabId: tab?.id }, files: ['/content-scripts/profile.js'] });
}
