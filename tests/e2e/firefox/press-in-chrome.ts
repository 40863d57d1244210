import type { Browser } from 'puppeteer-core';
import { sleep } from '../surface';
import { runInChrome } from './run-in-chrome';

/**
 * Presses the add-on's button in Firefox's toolbar with the pointer: only such a press grants activeTab. The ids of
 * such buttons are the add-on's with every other character made an underscore.
 */
export async function pressToolbarButton(browser: Browser, geckoId: string): Promise<void> {
  const button = `#nav-bar #${geckoId.replace(/[^a-z0-9_-]/gi, '_')}-BAP`;
  const pressed = await until(() =>
    runInChrome<boolean>(
      browser,
      `(() => {
        const box = document.querySelector(${JSON.stringify(button)})?.getBoundingClientRect();
        if (!box?.width) return false;
        for (const type of ['mousemove', 'mousedown', 'mouseup']) {
          window.synthesizeMouseEvent(type, box.x + box.width / 2, box.y + box.height / 2, { button: 0, clickCount: 1 });
        }
        return true;
      })()`,
    ),
  );
  if (!pressed) throw new Error(`Firefox's toolbar has no ${button}`);
}

/** Clicks into the add-on's open popup, at CSS px of its own viewport, with the pointer: the page sees a user's gesture. */
export async function clickInPopup(browser: Browser, x: number, y: number): Promise<void> {
  await runInChrome(
    browser,
    `(() => {
      const box = document.querySelector('.webextension-popup-browser').getBoundingClientRect();
      for (const type of ['mousemove', 'mousedown', 'mouseup']) {
        window.synthesizeMouseEvent(type, box.x + ${x}, box.y + ${y}, { button: 0, clickCount: 1 });
      }
    })()`,
  );
}

/** Whether no popup is there any more, also none that is being closed: a press of the button would only close that. */
export function hasClosedPopup(browser: Browser): Promise<boolean> {
  return runInChrome(browser, `!document.querySelector('.webextension-popup-browser')`);
}

/** Gives the focus back from the browser's bars to the page in front, as F6 does. */
export async function focusPage(browser: Browser): Promise<void> {
  await runInChrome(
    browser,
    `(() => {
      Services.focus.activeWindow = window;
      document.activeElement?.blur();
      gBrowser.selectedBrowser.focus();
    })()`,
  );
}

/** Clicks the notification that Firefox shows. Returns its title. */
export async function clickNotification(browser: Browser): Promise<string> {
  const title = await until(() =>
    runInChrome<string | null>(
      browser,
      `(() => {
        for (const shown of Services.wm.getEnumerator('alert:alert')) {
          const box = shown.document.getElementById('alertBox');
          const title = shown.document.getElementById('alertTitleLabel')?.value;
          // Until it has its words, it tells nobody that it was clicked.
          if (!box || !title || shown.document.readyState !== 'complete') continue;
          box.click();
          return title;
        }
        return null;
      })()`,
    ),
  );
  if (title === null) throw new Error('Firefox shows no notification');
  return title;
}

async function until<Result>(ask: () => Promise<Result>): Promise<Result> {
  let answer = await ask();
  for (let tries = 0; !answer && tries < 100; tries += 1) {
    await sleep(50);
    answer = await ask();
  }
  return answer;
}
