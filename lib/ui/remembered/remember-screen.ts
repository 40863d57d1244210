import { database } from '@/lib/store/database';
import { onScreenChange } from '@/lib/store/on-screen-change';
import { copyScreen } from './copy-screen';
import type { RememberingPage } from './opening-subject';
import { forgetAllScreens, keepScreen, readCircumstances } from './screen-storage';
import { type Shown, shownIn } from './shown-in';

/** A screen is remembered once nothing has changed for so long, in ms. */
const quietFor = 300;

/**
 * Remembers what `root` shows whenever that has settled, and when the page is left, for its next opening. As soon as the data
 * change, here or in another window, all that any page remembered is forgotten: it may speak of what was deleted.
 */
export function rememberScreen(page: RememberingPage, root: HTMLElement): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The data changed, and what is on the screen may not know yet. */
  let isBehind = false;
  /** They did at any time: what doesn't follow the database may never know. */
  let isOutdated = false;
  let isTouched = false;

  const remember = () => {
    clearTimeout(timer);
    timer = undefined;
    const now = shownIn(page);
    if (!now || !isAsOpened(now) || root.querySelector('main') === null) return;
    const circumstances = readCircumstances(page);
    const nodes = circumstances && copyScreen(root);
    if (!nodes) return;
    const { scrollHeight, clientHeight } = document.documentElement;
    const copy = {
      ...circumstances,
      direction: document.dir,
      height: page === 'popup' ? innerHeight : null,
      isLong: scrollHeight > clientHeight,
      nodes,
    };
    keepScreen(page, now.subject, copy, Date.now());
  };
  const isAsOpened = ({ isLive, isArranged }: Shown) => (isLive || !isOutdated) && !(isArranged && isTouched);
  const rememberSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      isBehind = false;
      requestIdleCallback(remember, { timeout: 1_000 });
    }, quietFor);
  };

  onScreenChange(database, () => {
    isBehind = true;
    // What is still being opened reads them after this.
    if (shownIn(page) !== null) isOutdated = true;
    forgetAllScreens();
    rememberSoon();
  });
  new MutationObserver(rememberSoon).observe(root, { childList: true, subtree: true, characterData: true });
  root.addEventListener('input', rememberSoon);
  for (const event of ['keydown', 'pointerdown']) {
    root.addEventListener(event, () => {
      isTouched = true;
    });
  }
  addEventListener('hashchange', () => {
    isTouched = false;
  });
  addEventListener('pagehide', () => {
    if (timer !== undefined && !isBehind) remember();
  });
  rememberSoon();
}
